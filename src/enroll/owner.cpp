#include "enroll/owner.h"

#include "enroll/links.h"

namespace espalier::enroll {

Result<> becomeOwner(store::Transaction& tx, DeviceId device, const ca::Binding& binding)
{
    const Link link = TRY(showLink(tx, binding.link));
    Person person = link.person;
    if (person.name.isEmpty()) {
        const auto session = TRY(tx.first("SELECT person FROM enrollment WHERE id = ?", {binding.session}));
        person.name = session ? session->text(0) : QString();
    }
    if (person.name.isEmpty()) {
        return {};
    }
    TRY(tx.run("UPDATE device SET owner_name = ?, owner_email = COALESCE(NULLIF(owner_email, ''), ?) "
               "WHERE id = ? AND (owner_name = ? OR (owner_name = '' AND owner_email IN ('', ?)))",
               {person.name, person.email, device.value, person.name, person.email}));
    TRY(tx.run("UPDATE device SET asset_tag = ? WHERE id = ? AND asset_tag = ''", {person.assetTag, device.value}));
    tx.touch(store::Table::Device, device.value);
    return {};
}

} // namespace espalier::enroll
