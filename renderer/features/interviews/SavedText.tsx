import type { InterviewChanges } from '../../../contract/interviews.ts'
import { type Interview, interview } from '../../../domain/interview.ts'
import { SavedField } from '../../ui/SavedField.tsx'
import { TextField, type TextFieldProps } from '../../ui/TextField.tsx'

/** The details of an interview that are plain text. */
type TextDetail =
  | 'place'
  | 'link'
  | 'purpose'
  | 'whyICare'
  | 'receptionist'
  | 'assistant'
  | 'arrival'
  | 'receptionPhone'
  | 'outfit'
  | 'bring'

export type SaveChanges = (changes: InterviewChanges) => Promise<unknown>

interface SavedTextProps
  extends Pick<TextFieldProps, 'label' | 'placeholder' | 'rows' | 'type' | 'hideLabel'> {
  readonly of: Interview
  readonly detail: TextDetail
  readonly save: SaveChanges
}

/** One text of an interview, edited in place. */
export function SavedText({ of, detail, save, ...rest }: SavedTextProps) {
  return (
    <SavedField
      saved={of[detail]}
      schema={interview.shape[detail]}
      save={(value) => save({ [detail]: value })}
    >
      {(field) => <TextField {...rest} {...field} />}
    </SavedField>
  )
}
