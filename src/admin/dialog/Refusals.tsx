'use client'

/** Why the newsroom did not do what it was asked to, said aloud as it comes up. */
export function Refusals({ refusals }: { refusals: string[] }) {
  return (
    <div className="desk-dialog__refusals" role="alert">
      {refusals.map((refusal) => (
        <p key={refusal}>{refusal}</p>
      ))}
    </div>
  )
}
