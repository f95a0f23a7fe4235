#include "profiles/validation/rows.h"

#include <QFile>

namespace espalier::profiles {

namespace {

Result<std::shared_ptr<const RuleRows>> readShipped()
{
    QFile file(QStringLiteral(":/catalogue/rules/rules.json"));
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(ErrorCode::Internal, QStringLiteral("%1 can't be read").arg(file.fileName()));
    }
    return std::make_shared<const RuleRows>(TRY(within(RuleRows::read(file.readAll()), file.fileName())));
}

} // namespace

void RuleRows::index()
{
    for (const RuleRow& row : std::as_const(m_rows)) {
        if (row.ofProfile) {
            m_ofProfile.append(&row);
            continue;
        }
        m_byType[row.payloadType].append(&row);
        for (const QString& also : row.alsoFor) {
            if (!also.contains(u'*')) {
                m_byType[also].append(&row);
                continue;
            }
            Family& family = m_families[also];
            family.types.setPattern(QRegularExpression::anchoredPattern(
                QRegularExpression::escape(also).replace(QLatin1String("\\*"), QLatin1String(".*"))));
            family.rows.append(&row);
        }
    }
}

QList<const RuleRow*> RuleRows::of(const QString& payloadType) const
{
    QList<const RuleRow*> rows = m_byType.value(payloadType);
    for (const Family& family : m_families) {
        if (family.types.match(payloadType).hasMatch()) {
            rows += family.rows;
        }
    }
    return rows;
}

const Result<std::shared_ptr<const RuleRows>>& RuleRows::shipped()
{
    static const Result<std::shared_ptr<const RuleRows>> rows = readShipped();
    return rows;
}

} // namespace espalier::profiles
