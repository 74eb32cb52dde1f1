"""The collected pages as numpy arrays, with the weight of every block in the loss."""

import json
from collections import Counter
from pathlib import Path

import numpy as np

# A set's weight grows with its pages to this power: 1 would count pages alike, 0 sets.
SET_BALANCE = 0.65
SNIPPET_PAGES = 0.3
NAMELESS_PAGES = 0.5
# Below this word F1 of the best possible choice of blocks the gold is not of this page.
LEAST_ORACLE = 0.5


class Corpus:
    """Blocks of all pages one under the other; `pages[i]['rows']` is the slice of page i."""

    def __init__(self, folder: Path):
        self.names = json.loads((folder / "features.json").read_text())
        self.signal_names = json.loads((folder / "signals.json").read_text())
        self.pages = [json.loads(line) for line in (folder / "index.jsonl").read_text().splitlines()]
        read = lambda name, kind: np.fromfile(folder / f"{name}.bin", kind)
        self.features = read("features", "<f4").reshape(-1, len(self.names))
        self.labels, self.trust = read("labels", "<f4").reshape(-1, 2).T
        self.signals = read("signals", "<f4").reshape(-1, len(self.signal_names))
        self.parents = read("parents", "<i4").reshape(-1, 2)
        self.token_counts = read("tokenCounts", "<i4")
        self.tokens = read("tokens", "<i4")
        self.gold = read("gold", "<i4")
        starts = Counter()
        for index, page in enumerate(self.pages):
            page["index"] = index
        for page in self.pages:
            for key, count in (("rows", page["blocks"]), ("words", page["tokens"]), ("wanted", page["gold"])):
                page[key] = slice(starts[key], starts[key] + count)
                starts[key] += count
        assert starts["rows"] == len(self.features) == len(self.labels)
        self.page_of = np.repeat(np.arange(len(self.pages)), [page["blocks"] for page in self.pages])
        self.weights = self._weights()

    def column(self, name: str) -> np.ndarray:
        return self.features[:, self.names.index(name)]

    def word_f1(self, page: dict, kept: np.ndarray) -> float:
        """Word F1 of the kept blocks of a page against its gold."""
        found = self.tokens[page["words"]][np.repeat(kept, self.token_counts[page["rows"]])]
        wanted = self.gold[page["wanted"]]
        if len(found) == 0 or len(wanted) == 0:
            return 0.0
        found_values, found_counts = np.unique(found, return_counts=True)
        wanted_values, wanted_counts = np.unique(wanted, return_counts=True)
        _, one, other = np.intersect1d(found_values, wanted_values, assume_unique=True, return_indices=True)
        return 2 * np.minimum(found_counts[one], wanted_counts[other]).sum() / (len(found) + len(wanted))

    def _weights(self) -> np.ndarray:
        """The square root of the words a block, each page alike, sets balanced, doubtful labels less."""
        sizes = Counter(page["set"] for page in self.pages if not page["isNameless"])
        weights = np.zeros(len(self.features))
        lengths = np.sqrt(self.column("words") + 1) * self.trust
        for page in self.pages:
            if not page["hasText"] and page["set"] != "trafilatura":
                continue
            rows = page["rows"]
            total = lengths[rows].sum()
            weight = sizes[page["set"]] ** (SET_BALANCE - 1)
            if page["hasText"]:
                page["oracle"] = self.word_f1(page, self.labels[rows] > 0)
                weight *= page["oracle"] if page["oracle"] >= LEAST_ORACLE else 0
            else:
                weight *= SNIPPET_PAGES
            if page["isNameless"]:
                weight *= NAMELESS_PAGES
            if total > 0:
                weights[rows] = lengths[rows] / total * weight
        return weights / weights[weights > 0].mean()
