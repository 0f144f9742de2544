import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  plugins: [react()],
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    maxWorkers: 2,
    // Generous: a busy machine must not look like a fault. Nothing is timed here; the bench is for that.
    testTimeout: 300_000,
    hookTimeout: 120_000,
    env: { TZ: 'Europe/Warsaw' },
    reporters: ['default', ['json', { outputFile: 'test-results/unit.json' }]],
  },
})
