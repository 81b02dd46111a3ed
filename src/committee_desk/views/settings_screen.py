"""How the window looks on this computer: the size of its text, contrast, language, motion.

a choice ─► models.laptop ─► the window is dressed anew, at once
"""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QCheckBox, QLabel, QRadioButton, QWidget

from committee_desk.errors import QT_TRANSLATE_NOOP
from committee_desk.models.desk import Desk
from committee_desk.models.laptop import laptop
from committee_desk.views import binder, forms, theme
from committee_desk.views.flow import Flow

NAMES = (
    QT_TRANSLATE_NOOP("ScreenPanel", "Small {size}"),
    QT_TRANSLATE_NOOP("ScreenPanel", "Usual {size}"),
    QT_TRANSLATE_NOOP("ScreenPanel", "Large {size}"),
    QT_TRANSLATE_NOOP("ScreenPanel", "Larger {size}"),
    QT_TRANSLATE_NOOP("ScreenPanel", "Very large {size}"),
    QT_TRANSLATE_NOOP("ScreenPanel", "Largest {size}"),
)


class ScreenPanel(QWidget):
    sizes: QWidget
    light: QRadioButton
    strong: QRadioButton
    system_contrast: QLabel
    korean: QRadioButton
    english: QRadioButton
    less_motion: QCheckBox

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        forms.load("settings_screen", self)
        self._laptop = laptop()
        self._offer_sizes()
        self._show()
        self.light.toggled.connect(self._tell_contrast)
        self.korean.toggled.connect(self._tell_language)
        self.less_motion.toggled.connect(self._tell_motion)

    def _offer_sizes(self) -> None:
        line = Flow(self.sizes)
        for size, name in zip(theme.SIZES, NAMES, strict=True):
            # The form has them, so that Tab comes to them first, as they are seen.
            button = binder.part(self.sizes, f"size_{size}")
            assert isinstance(button, QRadioButton)
            button.setText(self.tr(name).format(size=size))
            button.setChecked(size == theme.current().size)
            button.toggled.connect(partial(self._tell_size, size))
            button.setMinimumWidth(button.sizeHint().width() + theme.px(20))
            line.addWidget(button)

    def _show(self) -> None:
        told, scheme = self._laptop.told, theme.current().scheme
        followed = scheme is theme.Scheme.SYSTEM
        self.system_contrast.setVisible(followed)
        (self.light if scheme is theme.Scheme.LIGHT else self.strong).setChecked(True)
        for choice in (self.light, self.strong):
            choice.setEnabled(not followed)
        (self.korean if told.language == "ko" else self.english).setChecked(True)
        self.less_motion.setChecked(told.less_motion)

    def _tell_size(self, size: int, chosen: bool) -> None:
        if chosen:
            self._laptop.tell(size=size)

    @Slot(bool)
    def _tell_contrast(self, light: bool) -> None:
        self._laptop.tell(high_contrast=not light)

    @Slot(bool)
    def _tell_language(self, korean: bool) -> None:
        self._laptop.tell(language="ko" if korean else "en")

    @Slot(bool)
    def _tell_motion(self, less: bool) -> None:
        self._laptop.tell(less_motion=less)
