'use client'

export default function DepositsView() {
  return null
}
