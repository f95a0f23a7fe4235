#include "ui/common/role_words.h"

#include "ui/common/device_text.h"

#include <QCoreApplication>

namespace espalier::ui {

namespace {
struct RoleTexts {
    Q_DECLARE_TR_FUNCTIONS(Role)
};
} // namespace

const QStringList& roleNames()
{
    static const QStringList names{QStringLiteral("viewer"), QStringLiteral("helpdesk"), QStringLiteral("approver"),
                                   QStringLiteral("admin")};
    return names;
}

QString roleWords(const QString& role)
{
    if (role == QLatin1String("viewer")) {
        return RoleTexts::tr("viewer");
    }
    if (role == QLatin1String("helpdesk")) {
        return RoleTexts::tr("help desk");
    }
    if (role == QLatin1String("approver")) {
        return RoleTexts::tr("approver");
    }
    return role == QLatin1String("admin") ? RoleTexts::tr("admin") : visibleText(role, 40);
}

QString roleMeaning(const QString& role)
{
    if (role == QLatin1String("viewer")) {
        return RoleTexts::tr("Looks at everything but secrets and enrollment links. Changes nothing.");
    }
    if (role == QLatin1String("helpdesk")) {
        return RoleTexts::tr("Helps with devices: lock, restart, passcode, Lost Mode. No erasing, no profiles.");
    }
    if (role == QLatin1String("approver")) {
        return RoleTexts::tr("Looks, and says yes or no to what others ordered and to who enrolls.");
    }
    return RoleTexts::tr("Everything: profiles, links, settings, other operators, and the vault.");
}

} // namespace espalier::ui
