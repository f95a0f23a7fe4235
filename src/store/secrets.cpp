#include "store/secrets.h"

namespace espalier::store {

QString secretPlace(const QString& place)
{
    return QStringLiteral("secret/sealed/") + place;
}

Result<> putSecret(Transaction& tx, const QString& place, const QByteArray& sealed)
{
    (void)TRY(tx.run("INSERT INTO secret (place, sealed, created_at) VALUES (?, ?, ?) "
                     "ON CONFLICT (place) DO UPDATE SET sealed=excluded.sealed, created_at=excluded.created_at",
                     {place, sealed, tx.nowMs()}));
    return {};
}

Result<std::optional<QByteArray>> secret(Connection& db, const QString& place)
{
    const auto row = TRY(db.first("SELECT sealed FROM secret WHERE place=?", {place}));
    if (!row) {
        return std::optional<QByteArray>();
    }
    return std::optional(row->bytes(0));
}

Result<int> dropSecrets(Transaction& tx, const QString& placePrefix)
{
    if (placePrefix.isEmpty()) {
        return fail(ErrorCode::Internal, QStringLiteral("dropping every secret is not offered"));
    }
    // A range instead of LIKE, whose wildcards a place may contain.
    QString end = placePrefix;
    end.back() = QChar(end.back().unicode() + 1);
    return tx.run("DELETE FROM secret WHERE place>=? AND place<?", {placePrefix, end});
}

} // namespace espalier::store
