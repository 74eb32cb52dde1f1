"""A fitted HistGradientBoostingClassifier as the text that src/extract/score/boosted-trees.ts reads."""

import re

import numpy as np

LARGEST_LEAF = 127


def alphabet():
    """Printable characters that need no escape in a string, as boosted-trees.ts counts them."""
    codes = (code for code in range(0x21, 0x200) if not 0x7F <= code <= 0xA0 and chr(code) not in "$'\\`\u00ad")
    return [chr(code) for code, _ in zip(codes, range(256))]


ALPHABET = alphabet()


def pack(model, digits: int = 3) -> dict:
    """The model's start, leaf step, thresholds by feature (rounded up to `digits`) and nodes in preorder."""
    trees = [predictor[0].nodes for predictor in model._predictors]
    thresholds = [set() for _ in range(model.n_features_in_)]
    largest = max(abs(tree["value"][tree["is_leaf"] == 1]).max() for tree in trees)
    for tree in trees:
        for node in tree[tree["is_leaf"] == 0]:
            thresholds[node["feature_idx"]].add(rounded(node["num_threshold"], digits))
    ordered = [sorted(values) for values in thresholds]
    assert max(map(len, ordered)) <= 256 and len(ordered) < 256
    step = float(f"{largest / LARGEST_LEAF:.6g}")
    nodes = [node for tree in trees for node in preorder(tree, 0, ordered, step, digits)]
    return {
        "start": float(f"{np.ravel(model._baseline_prediction)[0]:.6g}"),
        "step": step,
        "thresholds": ";".join(",".join(map(number, values)) for values in ordered),
        "kinds": "".join(ALPHABET[kind] for kind, _ in nodes),
        "operands": "".join(ALPHABET[operand] for _, operand in nodes),
    }


def preorder(tree, at, ordered, step, digits):
    node = tree[at]
    if node["is_leaf"]:
        units = int(round(node["value"] / step))
        return [(0, 2 * units if units >= 0 else -2 * units - 1)]
    feature = int(node["feature_idx"])
    place = ordered[feature].index(rounded(node["num_threshold"], digits))
    branches = [preorder(tree, node[side], ordered, step, digits) for side in ("left", "right")]
    return [(feature + 1, place), *branches[0], *branches[1]]


def rounded(value: float, digits: int) -> float:
    """Up: a threshold may lie exactly on a value that many rows have, and that value is not larger."""
    if value == 0:
        return 0.0
    unit = 10.0 ** (np.floor(np.log10(abs(value))) - digits + 1)
    return float(f"{np.ceil(value / unit) * unit:.{digits}g}")


def as_typescript(name: str, comment: str, packed: dict) -> str:
    """The model as an exported constant, as the formatter leaves it."""
    texts = "".join(f"  {key}:\n    '{packed[key]}',\n" for key in ("thresholds", "kinds", "operands"))
    return (
        f"/** {comment} */\nexport const {name}: TreeModel = {{\n"
        f"  start: {packed['start']:.6g},\n  step: {packed['step']:.6g},\n{texts}}};\n"
    )


def number(value: float) -> str:
    text = str(int(value)) if value == int(value) and abs(value) < 1e15 else f"{value:.10g}"
    return re.sub(r"^(-?)0\.", r"\1.", text)
