"""What src/extract/decide/page-facts.ts works out of a page, the same in Python: keep the two alike."""

import numpy as np

FACTS = [
    *["keptWords", "keptProse", "keptParagraphs", "paragraphLength", "longest", "proseShare", "pageShare", "textShare"],
    *["sureness", "doubt", "keptLinks", "keptDigits", "headings", "linkedHeadings", "inParagraphs", "inItems"],
    *["inCells", "stopRate", "commaRate", "runs", "blocksPerRun", "wordsBefore", "wordsAfter"],
    *["pageLinks", "pageProse", "pageHeadings"],
]

SIGNALS = ["saysArticle", "saysOther", "hasPublished", "isArticleData", "isGoodsData", "isListData", "isThreadData"]
SIGNALS += ["times", "articles", "addressDepth", "addressWords", "addressOffers", "addressTells"]

MEANS = [
    *["wordLength", "isProse", "ownTag", "container", "coreDescent", "majorityDescent", "wordsBefore"],
    *["afterHeadline", "blockIndex", "parentWords", "parentPageShare", "parentObjects", "nearProse"],
    *["nearPageShare", "nearDepth", "wideProse", "listPlace", "lookProse", "lookBlocks", "previousWords"],
    *["nextWords", "nextTag", "proseWithin3", "sinceHeading", "levelsToGood", "nestedArticles", "article"],
    *["foldable"],
]

# Places in src/extract/score/tag-order.ts, from 1.
ITEM, CELL, PARAGRAPH = 14, 30, 47


def facts_of(corpus, page, scores, threshold):
    rows = page["rows"]
    column = lambda name: corpus.column(name)[rows].astype(float)
    words, characters, score = column("words"), column("characters"), scores[rows].astype(float)
    kept = score >= threshold
    links = column("linkShare") * characters
    prose = column("isProse") * words
    tag = column("ownTag")
    is_heading = column("headingLevel") > 0
    is_linked = column("linkShare") > 0.8
    share = lambda part, whole: part / max(whole, 1)
    of_kept = lambda values: float((values * kept).sum())
    where = np.flatnonzero(kept)
    first, last = (where[0], where[-1]) if len(where) else (0, -1)
    runs = int((np.diff(np.concatenate([[0], kept.astype(int)])) == 1).sum())
    paragraphs = of_kept(column("isProse"))
    values = [
        of_kept(words),
        of_kept(prose),
        paragraphs,
        share(of_kept(prose), paragraphs),
        float((words * kept).max()),
        share(of_kept(prose), of_kept(words)),
        share(of_kept(prose), prose.sum()),
        share(of_kept(characters), characters.sum()),
        share(of_kept(words * score), of_kept(words)),
        share(float((words * score * (1 - score)).sum()), words.sum()),
        share(of_kept(links), of_kept(characters)),
        share(of_kept(column("digitShare") * characters), of_kept(characters)),
        share(of_kept(is_heading), paragraphs),
        share(of_kept(is_heading & is_linked), of_kept(is_heading)),
        share(of_kept(words * (tag == PARAGRAPH)), of_kept(words)),
        share(of_kept(words * (tag == ITEM)), of_kept(words)),
        share(of_kept(words * (tag == CELL)), of_kept(words)),
        share(of_kept(column("stops")), of_kept(words)),
        share(of_kept(column("commas")), of_kept(words)),
        runs,
        share(float(kept.sum()), runs),
        share(float(words[:first].sum()), words.sum()),
        share(float(words[last + 1 :].sum()), words.sum()) if last >= 0 else 1,
        share(float(links.sum()), characters.sum()),
        share(float(prose.sum()), words.sum()),
        float(is_heading.sum()),
    ]
    assert len(values) == len(FACTS)
    signals = corpus.signals[page["index"], [corpus.signal_names.index(name) for name in SIGNALS]]
    return [*values, *signals, *mean_features(corpus, rows, kept, words)]


def mean_features(corpus, rows, kept, words):
    """Over the kept blocks, weighted by words."""
    weights = (words + 0.1) * kept
    features = corpus.features[rows][:, [corpus.names.index(name) for name in MEANS]].astype(float)
    return (features * weights[:, None]).sum(axis=0) / max(weights.sum(), 0.1)
