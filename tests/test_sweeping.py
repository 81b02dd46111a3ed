"""Garbage is swept on the window's thread, and nowhere else."""

import gc
from threading import Thread

import pytest
from PySide6.QtCore import QObject

from committee_desk.app.sweeping import Sweeper


@pytest.fixture
def sweeper(qapp):
    yield Sweeper(parent := QObject())
    parent.deleteLater()
    gc.unfreeze()


def test_a_worker_that_makes_much_garbage_collects_nothing(sweeper):
    worker = Thread(target=lambda: [[].append([]) for _ in range(100_000)])
    before = gc.get_stats()[0]["collections"]

    worker.start()
    worker.join()

    assert gc.get_stats()[0]["collections"] == before


def test_what_is_due_is_swept(sweeper):
    kept = [[] for _ in range(10_000)]

    sweeper._sweep()

    assert (len(kept), gc.get_count()[0] < gc.get_threshold()[0]) == (10_000, True)
