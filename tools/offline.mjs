// Loaded before electronegativity, which asks for translations and releases at every start and ends badly where it gets
// no answer in time: here no name is ever looked up, at once.
import dns from 'node:dns'

dns.lookup = (_name, options, done) => {
  const answer = typeof options === 'function' ? options : done
  answer(Object.assign(new Error('There is no network here'), { code: 'EPERM' }))
}
