#include "apns/last_vendor.h"

namespace espalier::apns {

Result<std::optional<LastVendor>> lastVendor(store::Connection& db)
{
    const auto row = TRY(db.first("SELECT serial, name, not_after, used_at FROM vendor_certificate WHERE id = 1"));
    return row ? std::optional(LastVendor{row->text(0), row->text(1), row->integer(2), row->integer(3)}) : std::nullopt;
}

Result<> rememberVendor(store::Transaction& tx, const crypto::Certificate& vendor)
{
    TRY(forgetVendor(tx));
    (void)TRY(tx.run("INSERT INTO vendor_certificate (id, serial, name, not_after, used_at) VALUES (1, ?, ?, ?, ?)",
                     {vendor.serial(), vendor.commonName(), vendor.notAfterMs(), tx.nowMs()}));
    return {};
}

Result<> forgetVendor(store::Transaction& tx)
{
    (void)TRY(tx.run("DELETE FROM vendor_certificate"));
    return {};
}

} // namespace espalier::apns
