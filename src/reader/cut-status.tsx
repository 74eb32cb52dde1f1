import type { Article } from '../article/article';
import { CommandButton } from '../controls/command-button';
import type { Failure } from '../outcome';
import type { ReadAs } from '../rules/read-by-rule';
import type { MessageKey } from '../wording';
import { useWording } from '../wording-context';
import type { Surface } from './reading';
import type { CutEffects } from './use-cut';

type Props = {
  article: Article;
  surface: Surface;
  cut: CutEffects | undefined;
  failure: Failure | undefined;
  choose: () => void;
  readAs: (as: ReadAs) => void;
};

/** Below this confidence the reader is told. */
const UNCERTAIN = 0.5;

/** What is worth saying of a cut, quietly, and what can be done about it. */
type Remark = { says: MessageKey; offers: ('choose' | 'page' | 'usual' | 'article' | 'rules')[] };

/** Says how the article was cut where that is not as usual, or not sure, or not what was asked for. */
export function CutStatus({ article, surface, cut, failure, choose, readAs }: Props) {
  const { say, failure: inWords } = useWording();
  const remark = remarkOn(article, surface, cut);
  const text = failure ? inWords(failure) : remark ? say(remark.says, hostOf(article.url)) : '';
  const offers = {
    choose: () =>
      cut?.choose && (
        <CommandButton key="choose" run={choose} shortcut="C" look="quiet">
          {say('chooseParts')}
        </CommandButton>
      ),
    page: () => offer('page', 'readWholePage'),
    usual: () => offer('usual', 'readUsual'),
    article: () => offer('article', 'readArticle'),
    rules: () => (
      <CommandButton key="rules" run={() => cut?.openRules()} look="quiet">
        {say('rules')}
      </CommandButton>
    ),
  };
  const offer = (as: ReadAs, label: MessageKey) => (
    <CommandButton key={as} run={() => readAs(as)} look="quiet">
      {say(label)}
    </CommandButton>
  );
  return (
    <div class="cut-status" hidden={text === ''}>
      <p role="status" class={remark?.says === 'uncertain' ? 'uncertain' : undefined}>
        {text}
      </p>
      {cut && !failure && remark?.offers.map((name) => offers[name]())}
    </div>
  );
}

function remarkOn(article: Article, surface: Surface, cut: CutEffects | undefined): Remark | undefined {
  const { as = 'article', rule, missed, isFromCopy } = cut?.shown ?? {};
  if (missed === 'selection') return { says: 'nothingSelected', offers: [] };
  if (missed) return { says: 'nothingFound', offers: ['choose'] };
  if (as === 'selection') return { says: 'selectionShown', offers: ['article'] };
  if (as === 'page') return { says: 'pageShown', offers: ['article', 'choose'] };
  if (isFromCopy && cut?.shown.as) return { says: 'cutFromCopy', offers: [] };
  if (rule === 'followed') return { says: 'ruleFollowed', offers: ['usual', 'rules'] };
  if (rule === 'missing') return { says: 'ruleMissing', offers: ['choose', 'rules'] };
  // A kept copy was judged when it was kept.
  const isUnsure = article.confidence < UNCERTAIN && !isFromCopy && (cut || surface !== 'tab');
  return isUnsure ? { says: 'uncertain', offers: ['choose', 'page'] } : undefined;
}

const hostOf = (url: string): string => URL.parse(url)?.host ?? url;
