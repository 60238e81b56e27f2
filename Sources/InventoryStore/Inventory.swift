import InventoryModel

// The surface that commands use; see Documentation/inventory-schema.md for the tables.
