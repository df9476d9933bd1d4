import { CST, Lexer } from 'yaml';

/** A smallest piece of a YAML text: a mark, a value, a comment, white space. */
export interface Lexeme {
  /** As `yaml` names it. */
  readonly type: string | null;
  readonly text: string;
  readonly offset: number;
  readonly line: number;
  readonly column: number;
  /** Whether only white space stands before it on its line. */
  readonly isFirst: boolean;
}

/** Cuts a YAML text into its lexemes, with their places; works on broken YAML too. */
export function lexemesOf(source: string): Lexeme[] {
  const lexemes: Lexeme[] = [];
  let offset = 0;
  let line = 1;
  let lineStart = 0;
  let isFirst = true;
  for (const text of new Lexer().lex(source)) {
    const type = CST.tokenType(text);
    // Marks of the lexer's own, which stand for no character of the text.
    if (type === 'doc-mode' || type === 'flow-error-end' || text === CST.SCALAR) continue;
    lexemes.push({ type, text, offset, line, column: offset - lineStart + 1, isFirst });
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
      line++;
      lineStart = offset + at + 1;
    }
    offset += text.length;
    const rest = text.slice(text.lastIndexOf('\n') + 1);
    isFirst = rest.trim() === '' && (isFirst || rest.length < text.length);
  }
  return lexemes;
}
