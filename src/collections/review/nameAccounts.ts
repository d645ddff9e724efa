import type { PayloadRequest } from 'payload'
import { editorWords } from '../access/editorWords'

/**
 * The people behind accounts, as one reads them out.
 *
 * @param ids Accounts; those that no longer exist are told as somebody who no longer has an account.
 * @returns Their names in the order of `ids`, with commas between.
 */
export async function nameAccounts(ids: readonly string[], req: PayloadRequest): Promise<string> {
  const { docs } = await req.payload.find({
    collection: 'users',
    depth: 0,
    limit: 0,
    overrideAccess: true,
    pagination: false,
    req,
    where: { id: { in: [...ids] } },
  })
  const t = editorWords(req)
  const names = ids.map((id) => {
    const account = docs.find((one) => one.id === id)
    return account ? account.name || account.email : t('Review.formerAccount')
  })
  return [...new Set(names)].join(', ')
}
