"""Tables and queries; gives out domain values, never rows."""
