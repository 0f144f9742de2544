/**
 * The language to set a text in where its script alone tells: one Han character is drawn differently in Japanese,
 * Korean and Chinese. Undefined leaves it to the page's own language.
 */
export function scriptLanguage(text: string): 'ja' | 'ko' | undefined {
  if (/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text)) return 'ja'
  if (/\p{Script=Hangul}/u.test(text)) return 'ko'
  return undefined
}
