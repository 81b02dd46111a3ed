"""Nobody is there: no touch for so long, or the system locks its screen."""

import os
import shutil
import subprocess
import sys

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QWidget

from committee_desk.app import idling
from committee_desk.app.idling import Watch, object_name

LISTENING = """
import subprocess, sys
from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtGui import QGuiApplication
from committee_desk.app.idling import Watch
app = QGuiApplication([])
watch = Watch(app)
watch.listen()
watch.due.connect(lambda: app.exit(7))
signal = ["dbus-send", "--session", "--type=signal", *sys.argv[1:]]
QTimer.singleShot(0, lambda: subprocess.run(signal, check=True))
QTimer.singleShot(20_000, app.quit)
sys.exit(app.exec())
"""
SAVERS = [
    ("/org/freedesktop/ScreenSaver", "org.freedesktop.ScreenSaver.ActiveChanged", 7),
    ("/ScreenSaver", "org.freedesktop.ScreenSaver.ActiveChanged", 7),
    ("/org/xfce/ScreenSaver", "org.xfce.ScreenSaver.ActiveChanged", 7),
]


@pytest.fixture
def watch(qtbot, monkeypatch):
    monkeypatch.setattr(idling, "MINUTE", 5)
    monkeypatch.setattr(idling, "AGAIN", 5)
    return Watch()


def test_it_is_due_after_the_minutes(watch, qtbot):
    with qtbot.waitSignal(watch.due):
        watch.wait(1)


def test_it_is_never_due_after_none(watch, qtbot):
    with qtbot.assertNotEmitted(watch.due, wait=30):
        watch.wait(0)


def test_it_is_due_again_after_it_was_put_off(watch, qtbot):
    with qtbot.waitSignal(watch.due):
        watch.put_off()


def shown(watch, qtbot):
    """A window that the watch looks at."""
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    watch.follow(window.windowHandle())
    return window


def touch(window):
    key = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_A, Qt.KeyboardModifier.NoModifier)
    QGuiApplication.sendEvent(window.windowHandle(), key)


def test_a_key_is_a_touch_and_painting_is_none(watch, qtbot):
    window = shown(watch, qtbot)

    with qtbot.waitSignal(watch.touched):
        touch(window)
    with qtbot.assertNotEmitted(watch.touched):
        window.repaint()


def test_a_screen_that_locks_makes_it_due_and_one_that_opens_does_not(watch, qtbot):
    with qtbot.waitSignals([watch.due, watch.due]):
        watch.hear_lock()
        watch.hear_change(True)
    with qtbot.assertNotEmitted(watch.due):
        watch.hear_change(False)


def test_a_screen_that_is_not_heeded_makes_nothing_due(watch, qtbot):
    watch.heed_screen(False)

    with qtbot.assertNotEmitted(watch.due):
        watch.hear_lock()
        watch.hear_change(True)


def test_somebody_who_came_back_is_not_locked_out_where_the_desk_never_locks_by_itself(watch, qtbot):
    window = shown(watch, qtbot)
    watch.wait(0)
    watch.put_off()  # the screen was locked while work was in hand

    with qtbot.assertNotEmitted(watch.due, wait=30):
        touch(window)


def test_the_first_touch_after_a_long_sleep_is_too_late(watch, qtbot, monkeypatch):
    window = shown(watch, qtbot)
    monkeypatch.setattr(idling, "MINUTE", 60_000)
    watch.wait(10)
    woken = idling.awake() + 11 * 60
    monkeypatch.setattr(idling, "awake", lambda: woken)

    with qtbot.waitSignal(watch.due), qtbot.assertNotEmitted(watch.touched):
        touch(window)
    with qtbot.waitSignal(watch.touched), qtbot.assertNotEmitted(watch.due):
        touch(window)


@pytest.mark.parametrize(
    ("session", "name"), [("2", "_32"), ("c1", "c1"), ("12", "_312"), ("a-b", "a_2db"), ("", "_")]
)
def test_a_session_is_named_as_logind_names_it(session, name):
    assert object_name(session) == name


@pytest.mark.skipif(not shutil.which("dbus-run-session"), reason="no D-Bus here")
@pytest.mark.parametrize(("path", "signal", "code"), SAVERS)
def test_the_screen_saver_is_heard_over_the_bus(path, signal, code):
    words = ["dbus-run-session", "--", sys.executable, "-c", LISTENING, path, signal, "boolean:true"]

    ran = subprocess.run(words, env=dict(os.environ), capture_output=True, check=False, timeout=60)

    assert ran.returncode == code, ran.stderr
