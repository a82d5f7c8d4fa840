"""Where models are kept, what they may use of this laptop, and the way to them."""

from __future__ import annotations

import os

import psutil

from briefdesk import limits
from briefdesk.addresses import is_proxy, is_safe
from briefdesk.desk import wording
from briefdesk.desk.controller import Controller
from briefdesk.desk.settings_dialog.address_field import AddressField
from briefdesk.desk.settings_dialog.folder_field import FolderField
from briefdesk.desk.settings_dialog.page import Page

GIGABYTES = (1, 2, 3, 4, 6, 8, 12, 16, 24, 32, 64, 128)


class ModelsPage(Page):
    def __init__(self, control: Controller) -> None:
        super().__init__(self.tr("Models"), control)
        self._folder = FolderField()
        self._folder.chosen.connect(lambda folder: control.change(models_folder=folder))
        self.add_row(
            self.tr("Folder"), self._folder, self.tr("Models that are in another folder stay there and are not used.")
        )
        self._threads = self.add_choice(self.tr("Processor cores"), self.tr("Fewer leave more for other programs."))
        self._threads.picked.connect(lambda value: control.change(threads=int(value)))
        self._memory = self.add_choice(
            self.tr("Memory limit"),
            self.tr("A model that does not fit into it is not loaded; others give up their memory first."),
        )
        self._memory.picked.connect(lambda value: control.change(memory_limit=int(value)))
        self._mirror = AddressField(is_safe, self.tr("A mirror’s address begins with https://. It was not changed."))
        self._mirror.entered.connect(lambda value: control.change(mirror=value))
        hint = self.tr("Where models come from in place of the usual servers.")
        self._mirror.complain_in(self.add_row(self.tr("Mirror"), self._mirror, hint))
        self._proxy = AddressField(
            is_proxy, self.tr("A proxy’s address looks like http://proxy.example.org:8080. It was not changed.")
        )
        self._proxy.entered.connect(lambda value: control.change(proxy=value))
        self._proxy.complain_in(self.add_row(self.tr("Proxy"), self._proxy, self.tr("Empty: as the system says.")))

    def refresh(self) -> None:
        now = self.control.settings
        self._folder.show_folder(now.models_folder)
        self._threads.show_choices(self._cores(now.threads), str(now.threads))
        self._memory.show_choices(self._limits(now.memory_limit), str(now.memory_limit))
        self._mirror.show_address(now.mirror)
        self._proxy.show_address(now.proxy)

    def _cores(self, chosen: int) -> list[tuple[str, str]]:
        numbers = sorted({*range(1, (os.cpu_count() or 1) + 1), *([chosen] if chosen else [])})
        return [("0", self.tr("All")), *((str(each), wording.number(each)) for each in numbers)]

    def _limits(self, chosen: int) -> list[tuple[str, str]]:
        """In whole gigabytes, up to what this laptop has, and whatever a person has written into the file."""
        most = psutil.virtual_memory().total // limits.MB
        sizes = sorted({*(size * 1000 for size in GIGABYTES if size * 1000 <= most), *([chosen] if chosen else [])})
        return [("0", self.tr("None")), *((str(size), wording.memory(size * limits.MB)) for size in sizes)]
