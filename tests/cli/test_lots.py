"""A draw is repeated from its seed and names alone, without a desk."""

NAMES = ("김도현", "이수진", "박정우", "최은경")


def test_the_draw_of_a_paper_is_repeated_from_its_seed_and_names(run):
    said = run("draw", *NAMES, "--seed", "48 12 7", "--take", "2", "--json")

    assert [(one["name"], one["lot"][:12], one["drawn"]) for one in said.document["order"]] == [
        ("최은경", "708ad1a55dcd", True),
        ("김도현", "5d820ad92b56", True),
        ("이수진", "36a664b78684", False),
        ("박정우", "28842c232ae9", False),
    ]


def test_its_lines_can_be_cut(run):
    said = run("draw", *NAMES, "--seed", "48 12 7")

    assert (said.code, [line.split("\t")[:2] for line in said.out.splitlines()]) == (
        0,
        [["1", "최은경"], ["2", "김도현"], ["3", "이수진"], ["4", "박정우"]],
    )


def test_a_draw_of_more_than_there_are_is_refused(run):
    said = run("draw", *NAMES, "--seed", "48 12 7", "--take", "5", "--lang", "en")

    assert (said.code, said.err) == (
        1,
        "Of 4 names, 5 cannot be drawn.\nDraw at least one, and at most as many as there are names.\n",
    )
