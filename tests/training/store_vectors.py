"""Writes tests/training/stored-vectors.json: a small model of made-up numbers, rows, and what scikit-learn says of them."""

import json
from pathlib import Path

import numpy as np
from sklearn.ensemble import HistGradientBoostingClassifier

from pack_trees import pack

random = np.random.default_rng(7)
rows = random.normal(size=(2000, 5)).astype(np.float32).round(2)
labels = (rows[:, 0] * rows[:, 1] + rows[:, 3] > 0.2 * random.normal(size=2000)).astype(int)
model = HistGradientBoostingClassifier(
    max_iter=12, max_leaf_nodes=7, max_bins=40, early_stopping=False, random_state=7
).fit(rows, labels)
some = rows[:12]
stored = {
    "model": pack(model, digits=9),
    "rows": [[float(f"{value:.6g}") for value in row] for row in some],
    "chances": [round(float(chance), 5) for chance in model.predict_proba(some)[:, 1]],
}
Path(__file__).with_name("stored-vectors.json").write_text(json.dumps(stored) + "\n")
