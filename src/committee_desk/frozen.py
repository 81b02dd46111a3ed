"""Values that never change, made in a fraction of the time that the library takes.

    a class with annotated fields ─► @frozen ─► slots, fields and a constructor of its own; the rest is shared

For each class the library writes and compiles six functions, nearly half a millisecond of every start; here
that is one, and comparing, showing and refusing are the same functions for all. What is made is a dataclass
to `fields`, `replace`, `match`, copies, pickle and type checkers: one with `frozen=True, slots=True`.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from dataclasses import MISSING, Field, FrozenInstanceError, dataclass, field, fields
from operator import attrgetter
from typing import Any, NoReturn, TypeVar, dataclass_transform

Kind = TypeVar("Kind")

put = object.__setattr__


@dataclass_transform(frozen_default=True, field_specifiers=(field,))
def frozen(kind: type[Kind]) -> type[Kind]:
    """The class as a frozen dataclass with slots."""
    for name, shared in SHARED.items():
        if name not in kind.__dict__:
            setattr(kind, name, shared)
    if kind.__doc__ is None:
        kind.__doc__ = kind.__name__  # else the library looks up how it is called, to write that here
    made: Any = dataclass(init=False, repr=False, eq=False, slots=True)(kind)
    made.__dataclass_params__.frozen = True
    told = fields(made)
    made.__init__ = _constructor(made, told)
    made.__compared__ = attrgetter(*[one.name for one in told if one.compare] or ["__class__"])
    return made  # type: ignore[no-any-return]


def _constructor(kind: type[object], told: tuple[Field[Any], ...]) -> Callable[..., None]:
    """A function with the fields as its parameters, in the module of the class."""
    given: dict[str, object] = {"__put__": put}  # names that no field has
    parameters, lines = ["self"], []
    for one in told:
        name, value = one.name, one.name
        if one.default_factory is not MISSING:
            given[f"__new_{name}__"] = one.default_factory
            value = f"__new_{name}__()"
            if one.init:
                parameters.append(f"{name}=__new_{name}__")
                value = f"{value} if {name} is __new_{name}__ else {name}"
        elif one.default is not MISSING:
            given[f"__usual_{name}__"] = one.default
            parameters.append(f"{name}=__usual_{name}__")
        else:
            parameters.append(name)
        if one.init or value != name:
            lines.append(f"  __put__(self, {name!r}, {value})")
    if hasattr(kind, "__post_init__"):
        lines.append("  self.__post_init__()")
    body = "\n".join(lines) or "  pass"
    text = f" def __init__({', '.join(parameters)}):\n{body}\n return __init__"
    made: dict[str, Any] = {}
    exec(f"def within({', '.join(given)}):\n{text}", sys.modules[kind.__module__].__dict__, made)
    constructor: Callable[..., None] = made["within"](**given)
    constructor.__qualname__ = f"{kind.__qualname__}.__init__"
    constructor.__annotations__ = {one.name: one.type for one in told if one.init} | {"return": None}
    return constructor


def _equal(self: Any, other: Any) -> object:
    if other.__class__ is not self.__class__:
        return NotImplemented
    compared = self.__compared__
    return compared(self) == compared(other)


def _hashed(self: Any) -> int:
    return hash(self.__compared__(self))


def _shown(self: Any) -> str:
    told = ", ".join(f"{one.name}={getattr(self, one.name)!r}" for one in fields(self) if one.repr)
    return f"{type(self).__qualname__}({told})"


def _refuse_change(_self: object, name: str, _value: object) -> NoReturn:
    raise FrozenInstanceError(f"cannot assign to field {name!r}")


def _refuse_loss(_self: object, name: str) -> NoReturn:
    raise FrozenInstanceError(f"cannot delete field {name!r}")


def _state(self: Any) -> list[object]:
    return [getattr(self, one.name) for one in fields(self)]


def _put_back(self: Any, state: list[object]) -> None:
    for one, value in zip(fields(self), state, strict=True):
        put(self, one.name, value)


SHARED: dict[str, Callable[..., object]] = {
    "__eq__": _equal,
    "__hash__": _hashed,
    "__repr__": _shown,
    "__setattr__": _refuse_change,
    "__delattr__": _refuse_loss,
    "__getstate__": _state,
    "__setstate__": _put_back,
}
