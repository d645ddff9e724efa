'use client'

export default function DepositPanel() {
  return null
}
