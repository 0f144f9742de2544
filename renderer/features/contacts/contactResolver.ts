import { zodResolver } from '@hookform/resolvers/zod'
import type { Resolver } from 'react-hook-form'
import { type ContactForm, contactForm } from '../../../contract/contacts.ts'
import { atOldPlaces, withoutBlanks } from './formValues.ts'

const check = zodResolver(contactForm)

/** Validates a contact's form as the planner does, lines left empty not counted. */
export const contactResolver: Resolver<ContactForm> = async (values, context, options) => {
  const { form, kept } = withoutBlanks(values)
  const result = await check(form, context, options)
  const { points } = result.errors
  if (!Array.isArray(points)) return result
  return { values: {}, errors: { ...result.errors, points: atOldPlaces(points, kept) } }
}
