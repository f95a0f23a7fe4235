#include "ui/common/group_words.h"

#include "ui/common/device_text.h"

#include <QCoreApplication>

namespace espalier::ui {

namespace {
constexpr int longestGroupName = 80;

struct GroupTexts {
    Q_DECLARE_TR_FUNCTIONS(GroupWords)
};
} // namespace

QString groupWords(const QString& name)
{
    return name.isEmpty() || name == everyDevice ? GroupTexts::tr("All devices") : visibleText(name, longestGroupName);
}

QString groupWords(const QStringList& names)
{
    QStringList words;
    for (const QString& name : names) {
        words << groupWords(name);
    }
    return words.join(QStringLiteral(", "));
}

} // namespace espalier::ui
