-- Which order a waybill belongs to, kept by the orders themselves: a tracking service names the parcel only.
CREATE TABLE parcels (
  shop TEXT NOT NULL,
  waybill TEXT NOT NULL,
  order_id TEXT NOT NULL,
  -- When a tracking service took it on; after some tries that failed it is left alone.
  subscribed_at TEXT,
  tries INTEGER NOT NULL DEFAULT 0,
  PRIMARY KEY (shop, waybill, order_id)
) WITHOUT ROWID;
CREATE INDEX parcels_by_order ON parcels (shop, order_id);
CREATE INDEX parcels_waiting ON parcels (shop) WHERE subscribed_at IS NULL AND tries < 3;

-- Not OR IGNORE: inside a trigger the statement that fired it decides what a conflict means.
CREATE TRIGGER orders_list_new_parcels AFTER INSERT ON orders
BEGIN
  INSERT INTO parcels (shop, waybill, order_id)
  SELECT DISTINCT new.shop, parcel.value ->> 'waybill', new.id FROM json_each(new.body, '$.shipments') AS parcel
  WHERE coalesce(parcel.value ->> 'waybill', '') <> '' AND NOT EXISTS (
    SELECT 1 FROM parcels AS known
    WHERE known.shop = new.shop AND known.waybill = parcel.value ->> 'waybill' AND known.order_id = new.id);
END;
CREATE TRIGGER orders_list_parcels AFTER UPDATE OF body ON orders
BEGIN
  DELETE FROM parcels WHERE shop = new.shop AND order_id = new.id AND waybill NOT IN (
    SELECT coalesce(parcel.value ->> 'waybill', '') FROM json_each(new.body, '$.shipments') AS parcel);
  INSERT INTO parcels (shop, waybill, order_id)
  SELECT DISTINCT new.shop, parcel.value ->> 'waybill', new.id FROM json_each(new.body, '$.shipments') AS parcel
  WHERE coalesce(parcel.value ->> 'waybill', '') <> '' AND NOT EXISTS (
    SELECT 1 FROM parcels AS known
    WHERE known.shop = new.shop AND known.waybill = parcel.value ->> 'waybill' AND known.order_id = new.id);
END;
CREATE TRIGGER orders_forget_parcels AFTER DELETE ON orders
BEGIN
  DELETE FROM parcels WHERE shop = old.shop AND order_id = old.id;
END;
INSERT OR IGNORE INTO parcels (shop, waybill, order_id)
SELECT orders.shop, parcel.value ->> 'waybill', orders.id FROM orders, json_each(orders.body, '$.shipments') AS parcel
WHERE coalesce(parcel.value ->> 'waybill', '') <> '';

-- A shop's agreement with kuaidi100. Salt and key are sealed with the edge's master key; without a key the edge asks for
-- nothing and only takes what is pushed. `origin`: this edge as kuaidi100 reaches it.
CREATE TABLE trackers (
  shop TEXT PRIMARY KEY REFERENCES shops (id),
  salt TEXT NOT NULL,
  key TEXT,
  origin TEXT NOT NULL,
  changed_at TEXT NOT NULL
) WITHOUT ROWID;
