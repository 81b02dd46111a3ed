"""What this laptop is told once: where the desk is, how it looks, when it locks and where copies go.

    settings.toml ─► Settings (frozen) ─► app, cli, models.laptop

The committee's own rules are data and live in the desk; secrets live in the
keyring; window sizes are QSettings' business (views.window).
"""

from __future__ import annotations

from dataclasses import fields
from pathlib import Path

from platformdirs import user_config_path, user_documents_path

from committee_desk.errors import QT_TRANSLATE_NOOP, DeskError
from committee_desk.frozen import frozen

FILE = user_config_path("committee-desk", appauthor=False) / "settings.toml"


class BadSettings(DeskError):
    text = QT_TRANSLATE_NOOP("errors", "The settings file cannot be read: {reason}")
    advice = QT_TRANSLATE_NOOP("errors", "Correct {file}, or remove it to begin with the defaults.")


@frozen
class Settings:
    """`idle` are the minutes after which the desk locks itself, none for never.

    `key_printed` and `key_checked`: the days, as 2026-11-27, on which the recovery key was last so here.

    `marks_move_on`: in scoring, a mark that is full leads on to the next criterion.
    """

    desk: str = str(user_documents_path() / "committee.desk")
    language: str = "ko"
    size: int = 17
    high_contrast: bool = False
    less_motion: bool = False
    idle: int = 10
    lock_with_screen: bool = True
    wait_for_meeting: bool = True
    backups: str = ""
    backup_on_closing: bool = True
    key_printed: str = ""
    key_checked: str = ""
    marks_move_on: bool = True

    def __post_init__(self) -> None:
        for field in fields(self):
            # A flag is a number to Python, so the types must be the same and not only related.
            if type(getattr(self, field.name)) is not type(field.default):
                raise TypeError(f"{field.name} is not a {type(field.default).__name__}")


def load(file: Path = FILE) -> Settings:
    """The settings in `file`; a missing file means the defaults."""
    if not file.exists():
        return Settings()
    import tomllib  # noqa: PLC0415 -- slow import

    try:
        return Settings(**tomllib.loads(file.read_text(encoding="utf-8")))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError, TypeError) as error:
        raise BadSettings(reason=error, file=file) from error


def keep(settings: Settings, file: Path = FILE) -> None:
    """Write the settings where `load` finds them, whole or not at all."""
    file.parent.mkdir(parents=True, exist_ok=True)
    fresh = file.with_suffix(".new")
    lines = (f"{field.name} = {_written(getattr(settings, field.name))}\n" for field in fields(settings))
    fresh.write_text("".join(lines), encoding="utf-8")
    fresh.replace(file)


def _written(value: object) -> str:
    return _quoted(value) if isinstance(value, str) else str(value).lower()


def _quoted(words: str) -> str:
    """A TOML basic string; the control characters it must not hold are written by their number."""
    words = words.replace("\\", "\\\\").replace('"', '\\"')
    return '"' + "".join(f"\\u{ord(c):04X}" if c < " " or c == "\x7f" else c for c in words) + '"'
