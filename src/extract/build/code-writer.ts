/** Takes the text of a program piece by piece: strings that may hold line breaks, and elements that are lines. */
export type CodeWriter = { text(text: string): void; openLine(): void; closeLine(): void; code(): string };

type LineNumber = { at: number; length: number; value: number };

export function createCodeWriter(): CodeWriter {
  let code = '';
  /** A line element has ended: what follows is another line, whether or not a line break says so. */
  let hasEnded = false;
  const starts: number[] = [];
  const numbers: LineNumber[] = [];
  return {
    text(text) {
      if (text === '') return;
      if (hasEnded && !/^\r?\n/.test(text)) code += '\n';
      hasEnded = false;
      const isAtStart = code === '' || code.endsWith('\n');
      if (isAtStart && /^\s*\d+\s*$/.test(text))
        numbers.push({ at: code.length, length: text.length, value: Number(text) });
      code += text;
    },
    openLine() {
      if (hasEnded || (code !== '' && !code.endsWith('\n'))) code += '\n';
      hasEnded = false;
      starts.push(code.length);
    },
    closeLine() {
      const isEmpty = starts.pop() === code.length;
      hasEnded ||= isEmpty || !code.endsWith('\n');
    },
    code: () =>
      withoutNumbers(code, numbers)
        .replace(/^(?:[ \t]*\n)+/, '')
        .replace(/\s+$/, ''),
  };
}

/** Numbers that stand in texts of their own, one at the start of each line and counting up by one, are line numbers. */
function withoutNumbers(code: string, numbers: LineNumber[]): string {
  const count = code.split('\n').filter((line) => line.trim() !== '').length;
  // A number may stand in a line of its own above its line.
  const isAbove = numbers.every(({ at, length }) => code[at + length] === '\n');
  const isEachLine = numbers.length * (isAbove && numbers[0]?.value === 1 ? 2 : 1) >= count;
  const isCounting = numbers.every(({ value }, index) => index === 0 || value === (numbers[index - 1]?.value ?? 0) + 1);
  if (numbers.length < 2 || !isEachLine || !isCounting) return code;
  let text = '';
  let from = 0;
  for (const { at, length } of numbers) {
    text += code.slice(from, at);
    from = at + length + (isAbove ? 1 : 0);
  }
  const lines = (text + code.slice(from)).split('\n');
  // A space parts each number from its line.
  const isIndented = lines.every((line) => line === '' || line.startsWith(' '));
  return lines.map((line) => (isIndented ? line.slice(1) : line)).join('\n');
}
