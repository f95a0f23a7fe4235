#include "ui/overview/systems_card.h"

#include "ui/common/charts.h"
#include "ui/common/device_text.h"
#include "ui/common/text_label.h"
#include "ui/devices/device_words.h"

#include <QHBoxLayout>
#include <QJsonObject>
#include <QMap>
#include <QVersionNumber>

#include <algorithm>

namespace espalier::ui {

namespace {
// As people think of them; what isn't known comes last.
int placeOf(const QString& platform)
{
    const QStringList order{QStringLiteral("iPhone"),   QStringLiteral("iPad"),       QStringLiteral("Mac"),
                            QStringLiteral("Apple TV"), QStringLiteral("Vision Pro"), QStringLiteral("Apple Watch")};
    const qsizetype at = order.indexOf(platform);
    return static_cast<int>(at < 0 ? order.size() : at);
}
} // namespace

bool isNewerRelease(const QString& first, const QString& second)
{
    return QVersionNumber::fromString(first) > QVersionNumber::fromString(second);
}

SystemsCard::SystemsCard(QWidget* parent) : Card(tr("Systems"), parent) {}

void SystemsCard::setSystems(const QJsonArray& byOs)
{
    if (m_content != nullptr && byOs == m_shown) {
        return;
    }
    m_shown = byOs;
    QMap<QPair<int, QString>, QList<QPair<QString, int>>> platforms;
    for (const QJsonValue& value : byOs) {
        const QJsonObject entry = value.toObject();
        const QString platform = entry.value(QStringLiteral("platform")).toString();
        const QString words = platform.isEmpty() ? tr("Not known yet") : platformWords(platform);
        platforms[{placeOf(words), words}].append(
            {entry.value(QStringLiteral("os")).toString(), entry.value(QStringLiteral("count")).toInt()});
    }
    delete m_content;
    m_content = new QWidget;
    auto* column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    int newest = 0;
    int all = 0;
    for (auto it = platforms.begin(); it != platforms.end(); ++it) {
        auto& releases = it.value();
        std::sort(releases.begin(), releases.end(),
                  [](const auto& a, const auto& b) { return isNewerRelease(a.first, b.first); });
        int sum = 0;
        QList<Portion> portions;
        for (int i = 0; i < releases.size(); ++i) {
            const State state = i == 0 ? State::Ok : (i == 1 ? State::Waiting : State::Warning);
            const QString release =
                releases.at(i).first.isEmpty() ? tr("unknown") : visibleText(releases.at(i).first, 24);
            portions.append(
                {state, releases.at(i).second, tr("%1  %2").arg(release, QString::number(releases.at(i).second)), {}});
            sum += releases.at(i).second;
        }
        newest += releases.first().second;
        all += sum;
        if (it != platforms.begin()) {
            column->addSpacing(2);
            column->addWidget(new Divider);
            column->addSpacing(2);
        }
        auto* head = new QHBoxLayout;
        head->addWidget(new TextLabel(it.key().second, TextRole::Strong));
        head->addStretch(1);
        head->addWidget(new TextLabel(tr("%n device(s)", nullptr, sum), TextRole::Second, &Theme::text2));
        column->addLayout(head);
        auto* bar = new StackBar(StackBar::Legend::Squares);
        bar->setPortions(portions);
        bar->setAccessibleName(it.key().second);
        column->addWidget(bar);
    }
    if (platforms.isEmpty()) {
        column->addWidget(
            new TextLabel(tr("Shown once devices have told about themselves."), TextRole::Body, &Theme::text2));
    }
    column->addStretch(1);
    body()->addWidget(m_content, 1);
    setNote(all > 0 ? tr("%1 of %2 on the newest release here").arg(newest).arg(all) : QString());
}

} // namespace espalier::ui
