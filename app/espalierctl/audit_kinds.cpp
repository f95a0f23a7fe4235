#include "app/espalierctl/audit_kinds.h"

#include <QStringList>

#include <algorithm>

namespace espalier::ctl {

namespace {

struct KindsOfNoun {
    const char* noun;
    const char* endings;
};

constexpr KindsOfNoun kindsOfNouns[] = {
    {"activation_lock", "asked refused taken_off"},
    {"address", "acknowledged"},
    {"admission", "accepted asked refused"},
    {"audit", "exported"},
    {"backup", "failed made restored scheduled"},
    {"ca", "device_ca_added device_ca_removed trust_added trust_removed"},
    {"catalogue", "loaded unloaded"},
    {"certificate", "ends issued revoked"},
    {"check", "arrived failed passed"},
    {"command", "acknowledged all_cancelled cancelled error format_error queued refused"},
    {"compliance", "acted action_failed alert changed policy_deleted policy_saved undone"},
    {"device",
     "authenticated authenticated_again checked_out deleted enrolled erased escrow_dropped escrowed filevault_unread "
     "followup_failed inventory_complete joined_group left_group located merged os_changed quarantined refused renamed "
     "renewal_asked renewal_failed renewed renewing secret_kept set token_updated unenrolled user_enrolled"},
    {"group", "created deleted query_set renamed schedule_cleared schedule_set"},
    {"identities", "end"},
    {"inventory", "not_recorded"},
    {"link", "changed code_guessed code_made code_revoked created despite_check device_told profile revoked "
             "turned_away use_returned used"},
    {"operator", "added changed logged_in login_failed passphrase_changed recovered refused removed"},
    {"order", "approved expired refused waiting"},
    {"package", "hosted removed"},
    {"profile", "assigned deleted found imported install_failed missing new_version remove_failed renamed unassigned"},
    {"push", "dead"},
    {"push_certificate", "exported imported topic_changed"},
    {"push_request", "asked_mdmcert created dropped signed"},
    {"quarantine", "accepted ended rejected"},
    {"server", "initialised"},
    {"setting", "changed"},
    {"tls", "not_renewed replaced"},
    {"vault", "recovery_code_made revealed rotation_due rotation_failed rotation_ordered"},
    {"view", "deleted saved"},
};

QStringList endingsOf(const KindsOfNoun& one)
{
    return QString::fromLatin1(one.endings).split(u' ');
}

} // namespace

bool isAuditKind(const QString& kind)
{
    const QString ending = kind.section(u'.', 1);
    return std::any_of(std::begin(kindsOfNouns), std::end(kindsOfNouns), [&](const KindsOfNoun& one) {
        return kind.contains(u'.') && kind.section(u'.', 0, 0) == QLatin1String(one.noun) &&
               (ending.isEmpty() || endingsOf(one).contains(ending));
    });
}

QString auditKindsLike(const QString& kind)
{
    const QString noun = kind.section(u'.', 0, 0);
    QStringList nouns;
    for (const KindsOfNoun& one : kindsOfNouns) {
        if (noun == QLatin1String(one.noun)) {
            QStringList kinds{noun + u'.'};
            for (const QString& ending : endingsOf(one)) {
                kinds.append(noun + u'.' + ending);
            }
            return kinds.join(QStringLiteral(", "));
        }
        nouns.append(QLatin1String(one.noun) + QStringLiteral("."));
    }
    return nouns.join(QStringLiteral(", "));
}

} // namespace espalier::ctl
