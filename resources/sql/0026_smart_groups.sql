-- A group with a query holds the devices that it finds; its rows in group_member are kept up to date by the server.
ALTER TABLE device_group ADD COLUMN query TEXT NOT NULL DEFAULT '';
