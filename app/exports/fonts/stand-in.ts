/** Signs that our fonts lack, by one they have that says the same. */
const LIKE = new Map(Object.entries({
  "✅": "✔", "☑": "✔", "❌": "✘", "❎": "✘", "⭐": "★", "🌟": "★", "❗": "!", "❕": "!", "❓": "?", "❔": "?", "➕": "+", "➖": "−", "➗": "÷",
  "🔴": "●", "🟠": "●", "🟡": "●", "🟢": "●", "🔵": "●", "🟣": "●", "🟤": "●", "⬛": "■", "⬜": "□", "🟥": "■", "🟧": "■", "🟨": "■", "🟩": "■", "🟦": "■",
}));

/** Names that hold in French and in English; a reader knows what stands there, and copies what was typed. */
const WRITINGS: readonly (readonly [RegExp, string])[] = [
  [/\p{Script=Han}/u, "hanzi"], [/[\p{Script=Hiragana}\p{Script=Katakana}]/u, "kana"], [/\p{Script=Hangul}/u, "hangul"], [/\p{Script=Thai}/u, "thai"],
  [/\p{Script=Devanagari}/u, "devanagari"], [/\p{Script=Bengali}/u, "bengali"], [/\p{Script=Tamil}/u, "tamil"], [/\p{Script=Khmer}/u, "khmer"], [/\p{Script=Ethiopic}/u, "amharic"],
  [/[\p{Extended_Pictographic}\p{Regional_Indicator}]/u, "emoji"],
];

export const likeSign = (character: string): string | undefined => LIKE.get(character);

/** The name of the writing a character is of; null when none is known. */
export const writingOf = (character: string): string | null => WRITINGS.find(([of]) => of.test(character))?.[1] ?? null;
