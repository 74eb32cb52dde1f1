"""Trains the two small models of the extractor on what `node tests/training/run.mjs collect` wrote.

train.py report   trains on the tuning sites, writes that model and prints what it reaches on the validation sites
train.py ship     trains on every site and writes that model, with the figures of the last report
"""

import argparse
import datetime
from pathlib import Path

import numpy as np
from sklearn.ensemble import HistGradientBoostingClassifier
from sklearn.model_selection import GroupKFold

from corpus_matrix import Corpus
from pack_trees import as_typescript, pack
from page_facts import FACTS, MEANS, SIGNALS, facts_of

ROOT = Path(__file__).resolve().parents[2]
SEED = 20261122
FOLDS = 3
THRESHOLD = 0.5
BLOCK_TREES = dict(max_iter=80, max_leaf_nodes=12, learning_rate=0.15, min_samples_leaf=200, l2_regularization=5)
PAGE_TREES = dict(max_iter=80, max_leaf_nodes=8, learning_rate=0.12, min_samples_leaf=12, l2_regularization=5)
# The chance only grows with what speaks for an article, and only falls with what speaks against it.
RISING = ["keptWords", "keptProse", "keptParagraphs", "paragraphLength", "longest", "proseShare", "pageShare", "textShare"]
RISING += ["sureness", "inParagraphs", "saysArticle", "hasPublished", "isArticleData", "addressTells"]
FALLING = ["doubt", "keptLinks", "linkedHeadings", "pageLinks", "saysOther", "isGoodsData", "isListData", "articles", "addressOffers"]
MOST_BINS = 64
# Blocks that weigh less are drawn by their weight: two thirds of the rows for the same model.
LEAST_WEIGHT = 0.5
# How much of a page's weight is its copy without an address, so that a page whose address is not known is judged too.
UNADDRESSED = 0.3
"""Sets whose pages are all articles, and the types of wcxb-dev that are none. Forums and documentation are neither."""
ARTICLE_SETS = {"naeb", "fundus", "magic-article", "daniel", "zh-xmu", "zh-gne", "trafilatura"}
OTHER_TYPES = {"product", "collection", "listing", "service", "other"}


def fit(settings, features, labels, weights):
    model = HistGradientBoostingClassifier(
        max_bins=MOST_BINS, early_stopping=False, random_state=SEED, **settings
    )
    return model.fit(features, labels, sample_weight=weights)


def fit_blocks(corpus, pages):
    """`pages`: a mask over pages."""
    rows = np.flatnonzero(pages[corpus.page_of] & (corpus.weights > 0))
    drawn = np.random.default_rng(SEED).random(len(rows)) < corpus.weights[rows] / LEAST_WEIGHT
    rows = rows[drawn]
    weights = np.maximum(corpus.weights[rows], LEAST_WEIGHT)
    return fit(BLOCK_TREES, corpus.features[rows], corpus.labels[rows] > 0, weights / weights.mean())


def out_of_site(corpus, pages):
    """The score of every block of `pages` by a model that has not seen its site."""
    scores = np.zeros(len(corpus.features), np.float32)
    sites = np.array([page["site"] for page in corpus.pages])
    where = np.flatnonzero(pages)
    for train, test in GroupKFold(FOLDS).split(where, groups=sites[where]):
        mask = np.zeros(len(pages), bool)
        mask[where[train]] = True
        model = fit_blocks(corpus, mask)
        for page in where[test]:
            rows = corpus.pages[page]["rows"]
            scores[rows] = model.predict_proba(corpus.features[rows])[:, 1]
    return scores


def page_kind(page):
    """1 for an article, 0 for a page that is none, -1 where nobody says."""
    if page["isNameless"]:
        return -1
    if page["type"] == "article" or (page["set"] in ARTICLE_SETS and page["type"] == ""):
        return 1
    return 0 if page["type"] in OTHER_TYPES else -1


def fit_pages(corpus, facts, kinds, pages):
    """Both kinds weigh alike; within each, sets are balanced as for blocks."""
    used = pages & (kinds >= 0)
    weights = np.zeros(len(pages))
    sets = np.array([page["set"] for page in corpus.pages])
    for kind in (0, 1):
        for name in set(sets[used & (kinds == kind)]):
            group = used & (kinds == kind) & (sets == name)
            weights[group] = group.sum() ** -0.35
        weights[used & (kinds == kind)] /= weights[used & (kinds == kind)].sum()
    weights *= used.sum()
    trends = [(name in RISING) - (name in FALLING) for name in [*FACTS, *SIGNALS]] + [0] * len(MEANS)
    return fit(
        {**PAGE_TREES, "monotonic_cst": trends},
        np.concatenate([facts[used], without_address(facts[used])]),
        np.concatenate([kinds[used], kinds[used]]),
        np.concatenate([weights[used] * (1 - UNADDRESSED), weights[used] * UNADDRESSED]),
    )


def without_address(facts):
    """What src/extract/decide/page-address.ts says where it knows no path."""
    bare = facts.copy()
    for name, nothing in (("addressDepth", -1), ("addressWords", -1), ("addressOffers", 0), ("addressTells", 0)):
        bare[:, len(FACTS) + SIGNALS.index(name)] = nothing
    return bare


def group_of(page):
    if page["set"] != "wcxb-dev":
        return page["set"]
    return f"wcxb {page['type']}"


def block_report(corpus, scores, pages):
    groups = {}
    for index in np.flatnonzero(pages):
        page = corpus.pages[index]
        if page["hasText"] and not page["isNameless"]:
            f1 = corpus.word_f1(page, scores[page["rows"]] >= THRESHOLD)
            groups.setdefault(group_of(page), []).append(f1)
    return [
        f"{name}: word F1 {np.mean(f1s):.4f} on {len(f1s)} pages, {100 * np.mean(np.array(f1s) < 0.5):.1f} % under 0.5"
        for name, f1s in sorted(groups.items())
    ]


def page_report(chance, kinds, pages):
    lines = []
    for threshold in (0.1, 0.15, 0.2, 0.25, 0.3, 0.5):
        found = (chance[pages & (kinds == 1)] >= threshold).mean()
        refused = (chance[pages & (kinds == 0)] < threshold).mean()
        lines.append(f"gate at {threshold}: {found:.3f} of articles found, {refused:.3f} of others refused")
    return lines


def main():
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("command", choices=["report", "ship"])
    arguments.add_argument("--data", type=Path, default=ROOT / "tests/output/training")
    arguments.add_argument("--out", type=Path, default=ROOT / "src/extract/score/model.ts")
    options = arguments.parse_args()
    corpus = Corpus(options.data)
    kinds = np.array([page_kind(page) for page in corpus.pages])
    tuning = np.array([page["part"] == "tuning" for page in corpus.pages])
    every = np.ones(len(tuning), bool)

    if options.command == "report":
        figures = report(corpus, kinds, tuning, options.out)
        (options.data / "figures.txt").write_text(figures)
        print(figures)
        return
    scores = out_of_site(corpus, every)
    facts = facts_of_all(corpus, scores)
    figures = (options.data / "figures.txt").read_text().splitlines()
    options.out.write_text(model_file(corpus, fit_blocks(corpus, every), fit_pages(corpus, facts, kinds, every), figures, True))


def facts_of_all(corpus, scores):
    return np.array([facts_of(corpus, page, scores, THRESHOLD) for page in corpus.pages])


def report(corpus, kinds, tuning, out):
    """Trains on the tuning sites, writes that model, and says what it reaches on the validation sites."""
    blocks = fit_blocks(corpus, tuning)
    scores = out_of_site(corpus, tuning)
    for page in np.flatnonzero(~tuning):
        rows = corpus.pages[page]["rows"]
        scores[rows] = blocks.predict_proba(corpus.features[rows])[:, 1]
    facts = facts_of_all(corpus, scores)
    pages = fit_pages(corpus, facts, kinds, tuning)
    chance = pages.predict_proba(facts)[:, 1]
    figures = block_report(corpus, scores, ~tuning) + page_report(chance, kinds, ~tuning)
    out.write_text(model_file(corpus, blocks, pages, figures, False))
    return "\n".join(figures)


def model_file(corpus, blocks, pages, figures, is_on_all_sites):
    sets = ", ".join(sorted({page["set"] for page in corpus.pages}))
    trained_on = "every site of" if is_on_all_sites else "the tuning sites (two thirds) of"
    notes = [
        f"Written by tests/training/train.py on {datetime.date.today()}, seed {SEED}; do not edit.",
        f"Trained on {trained_on} {sets}.",
        "Reached on the validation sites by the same training on the tuning sites alone, before repairs:",
        *[f"  {figure}" for figure in figures],
    ]
    header = "import type { TreeModel } from './boosted-trees';\n\n" + "".join(f"// {note}\n" for note in notes) + "\n"
    block_comment = "Log-odds that a block is part of the article, over FEATURES."
    page_comment = "Log-odds that a page is an article, over the facts of pageFacts."
    return (
        header
        + as_typescript("BLOCK_MODEL", block_comment, pack(blocks))
        + "\n"
        + as_typescript("PAGE_MODEL", page_comment, pack(pages))
    )


if __name__ == "__main__":
    main()
