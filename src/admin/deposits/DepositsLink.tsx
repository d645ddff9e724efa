'use client'

export default function DepositsLink() {
  return null
}
