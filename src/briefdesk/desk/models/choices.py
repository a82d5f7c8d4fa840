"""What the choosers offer: what this laptop can do, then what it could do with a model that can be had."""

from __future__ import annotations

from briefdesk.bridging import BRIDGE
from briefdesk.desk.models.control import ModelsControl
from briefdesk.desk.models.offers import Offer, Offers
from briefdesk.desk.session import Session
from briefdesk.models_process.messages import Model


class Choices:
    """For the article that is open; before there is one, for English ones."""

    def __init__(self, session: Session, models: ModelsControl) -> None:
        self._session, self._models = session, models

    @property
    def targets(self) -> tuple[str, ...]:
        """Languages that the models on this laptop lead to."""
        known = self._session.models.targets if self._session.models else ()
        offers = self._offers
        return tuple(code for code in known if offers is None or not offers.missing(code))

    @property
    def target_offers(self) -> tuple[Offer, ...]:
        """Languages that are to be had."""
        here, offers = self.targets, self._offers
        return tuple(each for each in offers.languages if each.value not in here) if offers else ()

    @property
    def target(self) -> str:
        """The chosen one, here or not."""
        wish = self._session.wish.to
        return wish if any(each.value == wish for each in self.target_offers) else self._session.possible.to

    @property
    def summariser_offers(self) -> tuple[Offer, ...]:
        known = [each.id for each in self._session.models.summarisers] if self._session.models else []
        offers = self._offers
        return tuple(each for each in offers.summarisers if each.value not in known) if offers else ()

    @property
    def summariser(self) -> str:
        wish = self._session.wish.summariser
        return wish if any(each.value == wish for each in self.summariser_offers) else self._session.possible.summariser

    @property
    def missing_for_target(self) -> tuple[Model, ...]:
        """What the chosen language still needs; nothing where it is here, or where nothing could be got."""
        wish, offers = self._session.wish.to, self._offers
        return (offers.missing(wish) or ()) if wish and offers else ()

    @property
    def missing_for_summariser(self) -> tuple[Model, ...]:
        return next((each.models for each in self.summariser_offers if each.value == self._session.wish.summariser), ())

    @property
    def _offers(self) -> Offers | None:
        article = self._session.article
        return self._models.offers(article.language if article and len(article.language) == 2 else BRIDGE)
