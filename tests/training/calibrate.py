"""Fits the weights of src/extract/decide/confidence.ts and prints how they come out (about 5 minutes).

The target is the word F1 that the cut by score reaches, 0 for pages that are no article; every score and chance is by
a model that has not seen the page's site, and so is every figure of the table. Tuning sites only.
"""

import numpy as np
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import GroupKFold

from corpus_matrix import Corpus
from train import FOLDS, ROOT, facts_of_all, fit_pages, out_of_site, page_kind

# As in src/extract/decide/decide-blocks.ts.
KEPT_SCORE = 0.55
# Below this word F1 of the best choice of blocks the gold says little of the cut.
LEAST_ORACLE = 0.8
EDGES = (0, 0.1, 0.3, 0.5, 0.7, 0.8, 0.9, 0.95, 1)


def chances_of(corpus, scores, kinds, tuning):
    """The chance of every tuning page to be an article, by models that have not seen its site."""
    facts = facts_of_all(corpus, scores)
    chances = np.zeros(len(corpus.pages))
    sites = np.array([page["site"] for page in corpus.pages])
    where = np.flatnonzero(tuning)
    for train, test in GroupKFold(FOLDS).split(where, groups=sites[where]):
        pages = np.zeros(len(tuning), bool)
        pages[where[train]] = True
        chances[where[test]] = fit_pages(corpus, facts, kinds, pages).predict_proba(facts[where[test]])[:, 1]
    return chances


def expected_f1(words, scores, kept):
    both = (words * scores * kept).sum()
    return 2 * both / max((words * scores).sum() + (words * kept).sum(), 1)


def log_odds(values):
    bounded = np.clip(values, 0.001, 0.999)
    return np.log(bounded / (1 - bounded))


def fit(rows, reached):
    """Logistic regression on a share: each page counts as both outcomes, weighted by the share."""
    outcomes = np.repeat([1, 0], len(reached))
    weights = np.concatenate([reached, 1 - reached]) + 1e-9
    return LogisticRegression(C=100).fit(np.vstack([rows, rows]), outcomes, sample_weight=weights)


def observations(corpus, scores, chances, kinds, tuning):
    rows, reached, sites = [], [], []
    for index in np.flatnonzero(tuning & (kinds >= 0)):
        page = corpus.pages[index]
        if kinds[index] == 1 and (not page["hasText"] or page["oracle"] < LEAST_ORACLE):
            continue
        score = scores[page["rows"]].astype(float)
        kept = score >= KEPT_SCORE
        rows.append([chances[index], expected_f1(corpus.column("words")[page["rows"]], score, kept)])
        reached.append(corpus.word_f1(page, kept) if kinds[index] == 1 else 0)
        sites.append(page["site"])
    return log_odds(np.array(rows)), np.array(reached), np.array(sites)


def main():
    corpus = Corpus(ROOT / "tests/output/training")
    kinds = np.array([page_kind(page) for page in corpus.pages])
    tuning = np.array([page["part"] == "tuning" for page in corpus.pages])
    scores = out_of_site(corpus, tuning)
    rows, reached, sites = observations(corpus, scores, chances_of(corpus, scores, kinds, tuning), kinds, tuning)
    said = np.zeros(len(reached))
    for train, test in GroupKFold(FOLDS).split(rows, groups=sites):
        said[test] = fit(rows[train], reached[train]).predict_proba(rows[test])[:, 1]
    print(f"{len(reached)} pages, Brier score {np.mean((said - reached) ** 2):.4f}")
    for least, most in zip(EDGES, EDGES[1:]):
        some = (said >= least) & (said < most)
        if some.any():
            print(f"{least:.2f} to {most:.2f}: {some.sum()} pages, said {said[some].mean():.3f}, reached {reached[some].mean():.3f}")
    model = fit(rows, reached)
    (chance, expected), (none,) = model.coef_[0], model.intercept_
    print(f"chance {chance:.3f}, expected {expected:.3f}, none {none:.3f}")


if __name__ == "__main__":
    main()
