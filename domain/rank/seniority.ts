import { foldForIndex } from '../fold.ts'

// Levels: 0 trainee, 1 practitioner, 2 senior, 3 lead, 4 manager, 5 director, 6 executive.
const TRAINEE = 0
const PRACTITIONER = 1

/** Words of titles by level, folded; English, and the commonest of LinkedIn's other languages. */
const levels: readonly (readonly [level: number, words: string])[] = [
  [TRAINEE, 'intern internship trainee apprentice student junior graduate praktikant stagiaire stazysta'],
  [2, 'senior sr specialist expert consultant advisor adviser starszy experte experta'],
  [3, 'lead leader principal staff supervisor chair coordinator sister matron fellow'],
  [4, 'manager head manageress gerente leiter leiterin kierownik responsable jefe'],
  [5, 'director vp dean professor direktor direktorin directeur directrice directora dyrektor partner'],
  [6, 'chief ceo cto cfo coo cio cmo cpo founder cofounder president owner chairman chairwoman prezes'],
]
const levelOf = new Map(
  levels.flatMap(([level, words]) => words.split(' ').map((word) => [word, level] as const)),
)

/** Before a title, these name the one below it: a deputy head, an associate director. */
const belowWords: ReadonlySet<string> = new Set(['deputy', 'associate', 'assistant', 'vice', 'acting'])

/**
 * The level a position's words speak of, 0 to 6: the highest title among them, one less after `deputy` and its like. A
 * position without any title is a practitioner's; an assistant to somebody, or an executive's, is one too. Null for no
 * position.
 */
export function seniorityLevel(position: string): number | null {
  const folded = foldForIndex(position).split(' ')
  // What stands after these is somebody else's title.
  const end = folded.findIndex((word) => word === 'to' || word === 'assistant')
  const isAssistant = folded[end] === 'assistant' && (end === folded.length - 1 || folded[end + 1] === 'to')
  if (isAssistant) return PRACTITIONER
  const words = folded[end] === 'to' ? folded.slice(0, end) : folded
  if (words.every((word) => word === '')) return null
  let highest: number | null = null
  words.forEach((word, at) => {
    const known = titleAt(words, at)
    if (known === undefined) return
    // `Vice president` is a director's level; so is one below any other title.
    const level = belowWords.has(words[at - 1] ?? '') ? Math.max(known - 1, TRAINEE) : known
    if (word !== '' && (highest === null || level > highest)) highest = level
  })
  return highest ?? PRACTITIONER
}

function titleAt(words: readonly string[], at: number): number | undefined {
  const word = words[at] ?? ''
  // A product owner owns no company, a business partner is nobody's partner, a staff nurse leads no one.
  if (word === 'owner' && at > 0) return PRACTITIONER
  if (word === 'partner' && at > 0) return 2
  if (word === 'staff' && words[at + 1] === 'nurse') return PRACTITIONER
  return levelOf.get(word)
}

/** Value by how many levels a person stands above the role aimed at. Source: `0 to 2 levels above is best`. */
const byStep: ReadonlyMap<number, number> = new Map([
  [-2, 0.3],
  [-1, 0.6],
  [0, 1],
  [1, 1],
  [2, 1],
  [3, 0.7],
  [4, 0.4],
])
const FAR_BELOW = 0.1
const FAR_ABOVE = 0.2

/** How well a level suits a conversation about a role, 0 to 1; a level nobody told is between the two. */
export function seniorityValue(level: number | null, target: number): number {
  if (level === null) return 0.4
  const step = level - target
  return byStep.get(step) ?? (step < 0 ? FAR_BELOW : FAR_ABOVE)
}
