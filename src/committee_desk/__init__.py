"""Committee Desk: the committee's papers, from agenda to signed decision.

Data flows one way. Each line may import the lines below it, never above:

    ui/*.ui ─► views ─► models ─► jobs ─► acts ─► store · documents · signing · packets ─► domain

`views` draw and connect, `models` feed Qt item views, `jobs` are long work,
`acts` are the things a person can do, `domain` holds the rules.
tests/test_architecture.py and the import-linter contracts in pyproject.toml keep it so.
"""

__version__ = "0.1.0"
