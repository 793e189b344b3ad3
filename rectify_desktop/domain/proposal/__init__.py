"""What an import proposes (导入提案), how a clerk mends it, and how it differs from a ledger."""
