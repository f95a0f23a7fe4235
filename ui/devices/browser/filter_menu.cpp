#include "ui/devices/browser/filter_menu.h"

#include "ui/common/device_text.h"
#include "ui/common/plain_words.h"
#include "ui/devices/browser/query_terms.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QMenu>

namespace espalier::ui {

namespace {
constexpr qsizetype mostGroupsInMenu = 40; // more are typed, with proposals
}

FilterMenu::FilterMenu(server::Control& control, QWidget* parent)
    : Button(QStringLiteral("filter"), tr("Filter"), Kind::Standard, parent), m_control(control)
{
    setObjectName(QStringLiteral("filter"));
    connect(this, &QPushButton::clicked, this, [this] {
        QMenu menu(this);
        fill(&menu);
        menu.exec(mapToGlobal(QPoint(0, height())));
    });
    connect(&control, &server::Control::changed, this, [this](const server::ChangedRows& rows) {
        if (rows.contains(QStringLiteral("group"))) {
            loadGroups();
        }
    });
    loadGroups();
}

void FilterMenu::loadGroups()
{
    m_control.call(QStringLiteral("group.list"), {}, this, [this](const Result<QJsonValue>& groups) {
        if (!groups) {
            return; // the other filters are there
        }
        m_groups.clear();
        for (const QJsonValue& group : groups->toArray()) {
            if (!group[QLatin1String("built_in")].toBool()) {
                m_groups.append(group[QLatin1String("name")].toString());
            }
        }
    });
}

void FilterMenu::fill(QMenu* menu)
{
    const auto add = [this](QMenu* into, const QString& words, const char* column, const QString& term) {
        into->addAction(plainAction(words), this,
                        [this, column = QLatin1String(column), term] { Q_EMIT picked(column, term); });
    };
    const auto equal = [&add](QMenu* into, const QString& words, const char* column, const char* value) {
        add(into, words, column, QStringLiteral("%1 = %2").arg(QLatin1String(column), QLatin1String(value)));
    };
    QMenu* platform = menu->addMenu(tr("Platform"));
    for (const auto& [words, value] :
         {std::pair("iPhone", "iphone"), std::pair("iPad", "ipad"), std::pair("Mac", "mac"),
          std::pair("Apple TV", "appletv"), std::pair("Vision Pro", "vision"), std::pair("Apple Watch", "watch")}) {
        equal(platform, QLatin1String(words), "platform", value); // Apple's names, the same in every language
    }
    QMenu* group = menu->addMenu(tr("Group"));
    for (const QString& name : m_groups.mid(0, mostGroupsInMenu)) {
        add(group, visibleText(name, 60), "", QStringLiteral("group(%1)").arg(inQueryQuotes(name)));
    }
    group->setEnabled(!m_groups.isEmpty());
    QMenu* state = menu->addMenu(tr("Enrollment"));
    equal(state, tr("Enrolled"), "state", "enrolled");
    equal(state, tr("Enrolling"), "state", "authenticated");
    equal(state, tr("Left by itself"), "state", "checked_out");
    equal(state, tr("Unenrolled"), "state", "unenrolled");
    equal(state, tr("Erased"), "state", "erased");
    state->addSeparator();
    equal(state, tr("Waits for approval"), "approval", "waiting");
    equal(state, tr("Must enroll again"), "push-topic", "other");
    QMenu* contact = menu->addMenu(tr("Last contact"));
    add(contact, tr("Within a day"), "", QStringLiteral("last-seen < 1d"));
    add(contact, tr("Over a day ago"), "", QStringLiteral("last-seen > 1d"));
    add(contact, tr("Over 7 days ago"), "", QStringLiteral("last-seen > 7d"));
    add(contact, tr("Over 30 days ago"), "", QStringLiteral("last-seen > 30d"));
    QMenu* security = menu->addMenu(tr("Security"));
    equal(security, tr("Supervised"), "supervised", "yes");
    equal(security, tr("Not supervised"), "supervised", "no");
    security->addSeparator();
    equal(security, tr("Not encrypted"), "encrypted", "no");
    equal(security, tr("Without a passcode"), "passcode", "no");
    equal(security, tr("Firewall off"), "firewall", "no");
    security->addSeparator();
    add(security, tr("Identity ends in 30 days"), "", QStringLiteral("identity-ends < 30d"));
    equal(security, tr("Doesn’t keep a policy"), "compliance", "failing");
    QMenu* owner = menu->addMenu(tr("Owner"));
    equal(owner, tr("Of the office"), "ownership", "office");
    equal(owner, tr("Personal"), "ownership", "personal");
    add(owner, tr("Nobody’s"), "", QStringLiteral("owner is empty"));
}

} // namespace espalier::ui
