/** Whether the long versions run: `npm run test:torture`. The suite runs a share of each. */
export const torture = process.env.ASKWELL_TORTURE === '1'
