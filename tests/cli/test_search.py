"""Anything is found from the shell, in the shape that scripts rely on."""

from argparse import Namespace

import pytest
from sqlalchemy import text

from committee_desk.cli import doors


def titles(said):
    return [(hit["kind"], hit["title"]) for hit in said.document["hits"]]


def forget_index(desk):
    with doors.entered(Namespace(desk=str(desk), remember=False), reading=False) as entered:
        entered.door.do(lambda session: session.execute(text("DELETE FROM search_state")))


def test_a_hit_has_its_kind_number_title_and_passage(run, held):
    assert run("search", "먹자골목", "--desk", held, "--json").document == {
        "hits": [
            {"kind": "matter", "id": 1, "title": "옥외영업 조건부 허용", "excerpt": "먹자골목 1.2㎞"},
        ]
    }


def test_hits_are_lines_that_a_script_can_cut(run, held):
    said = run("search", "먹자", "--desk", held)

    assert (said.code, said.out) == (0, "matter\t1\t옥외영업 조건부 허용\t먹자골목 1.2㎞\n")


@pytest.mark.parametrize("words", [("외영",), ("ㅇㅇㅇㅇ",), ("조건부", "옥외"), ("dhrdhl",), ("2026-0012",)])
def test_a_matter_is_found_however_it_is_typed(run, held, words):
    said = run("search", *words, "--desk", held, "--json")

    assert ("matter", "옥외영업 조건부 허용") in titles(said)


def test_words_that_had_to_be_read_otherwise_are_said(run, held):
    said = run("search", "dhrdhl", "--desk", held, "--lang", "en")

    assert said.err == "Nothing is written so; found for “옥외”.\n"


def test_nothing_found_is_an_empty_list_and_a_sentence(run, held):
    said = run("search", "없는말", "--desk", held, "--json")

    assert (said.code, said.document) == (0, {"hits": []})
    assert said.err == "Nothing was found. Try fewer words, or two syllables of one.\n"


def test_an_index_that_is_behind_is_made_anew_first(run, held):
    forget_index(held)

    assert titles(run("search", "먹자", "--desk", held, "--json")) == [("matter", "옥외영업 조건부 허용")]


def test_a_plain_copy_and_a_backup_are_searched_and_check(run, held, tmp_path):
    plain, backup = tmp_path / "copy.db", tmp_path / "copy.backup"
    assert (run("plain", held, plain).code, run("backup", held, backup).code) == (0, 0)

    found = [titles(run("search", "먹자", "--desk", copy, "--json")) for copy in (plain, backup)]

    assert found == [[("matter", "옥외영업 조건부 허용")]] * 2
    assert [run("check", copy, "--json").document["faults"] for copy in (plain, backup)] == [[], []]


def test_a_copy_without_an_index_is_refused_with_advice(run, held, tmp_path):
    forget_index(held)
    run("plain", held, tmp_path / "copy.db")

    said = run("search", "먹자", "--desk", tmp_path / "copy.db", "--json")

    assert (said.code, said.out, said.err.count("\n")) == (1, "", 2)
