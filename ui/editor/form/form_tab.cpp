#include "ui/editor/form/form_tab.h"

#include "profiles/impact/fleet.h"
#include "profiles/validation/definition.h"
#include "ui/common/icon.h"
#include "ui/editor/form/broken_page.h"
#include "ui/editor/form/form_view.h"
#include "ui/editor/form/payload_head.h"
#include "ui/editor/impact/impact_summary.h"
#include "ui/editor/payloads/payload_column.h"
#include "ui/editor/payloads/payload_list.h"
#include "ui/editor/payloads/platform_chips.h"
#include "ui/editor/problems/problem_list.h"
#include "ui/editor/problems/problem_panel.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QLocale>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace espalier::ui {

namespace {
constexpr int NarrowBelow = 1080; // then problems lie below the form
constexpr int ColumnWidth = 248, NarrowColumn = 200, ProblemWidth = 300, StripHeight = 170;
const QString platformsKey = QStringLiteral("editor/platforms");
} // namespace

FormTab::FormTab(const EditorSurroundings& surroundings)
    : m_session(surroundings.session), m_control(surroundings.control), m_stack(new QStackedWidget(this)),
      m_split(new QSplitter(Qt::Horizontal)), m_rest(new QSplitter(Qt::Horizontal)),
      m_column(new PayloadColumn(m_session)), m_head(new PayloadHead), m_form(new FormView(m_session)),
      m_problems(new ProblemPanel(m_session)), m_broken(new BrokenPage(m_session))
{
    m_split->setChildrenCollapsible(false);
    m_rest->setChildrenCollapsible(false);
    m_column->setMinimumWidth(180);
    m_problems->setMinimumSize(180, 90);
    auto* impact = new ImpactSummary(m_session, m_control, m_problems);
    m_problems->addImpact(impact);
    m_rest->addWidget(buildMiddle());
    m_rest->addWidget(m_problems);
    m_rest->setStretchFactor(0, 1);
    m_split->addWidget(m_column);
    m_split->addWidget(m_rest);
    m_split->setStretchFactor(1, 1);
    m_stack->addWidget(m_split);
    m_stack->addWidget(m_broken);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_stack);

    connect(impact, &ImpactSummary::detailsRequested, this, [this] { Q_EMIT tabRequested(QStringLiteral("impact")); });
    connect(&m_column->list(), &PayloadList::payloadChosen, this, &FormTab::showPayload);
    connect(&m_column->list(), &PayloadList::formRequested, m_form, &FormView::takeFocus);
    connect(m_column, &PayloadColumn::found, &m_session, &EditorSession::reveal);
    connect(&m_column->chips(), &PlatformChips::chosenChanged, this, &FormTab::onPlatforms);
    connect(m_head, &PayloadHead::shownChosen, m_form, &FormView::setShown);
    connect(m_form, &FormView::itemsChanged, this, &FormTab::showHead);
    connect(&m_session, &EditorSession::changed, this, &FormTab::onChanged);

    Platforms remembered;
    for (const QString& name : QSettings().value(platformsKey).toStringList()) {
        if (const auto platform = catalogue::platformFromName(name)) {
            remembered.insert(*platform);
        }
    }
    m_column->chips().choose(remembered);
    onPlatforms();
    askForOldest();
    setFocusProxy(&m_column->list());
    showPayload(m_column->list().chosen());
    onChanged();
}

QWidget* FormTab::buildMiddle()
{
    auto* middle = new QWidget;
    middle->setMinimumWidth(320);
    auto* column = new QVBoxLayout(middle);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_head);
    column->addWidget(m_form, 1);
    return middle;
}

void FormTab::onShown()
{
    onChanged();
}

void FormTab::onChanged()
{
    m_stack->setCurrentIndex(m_session.document().isBroken() ? 1 : 0);
}

void FormTab::showPayload(profiles::NodeId payload)
{
    m_form->setPayload(payload);
    const auto& document = m_session.document();
    m_session.setCurrent(payload.isValid() ? document.path(payload) : profiles::Path());
    showHead();
}

void FormTab::showHead()
{
    const auto& document = m_session.document();
    const profiles::NodeId payload = m_form->payload();
    if (document.isBroken() || (payload.isValid() && !document.contains(payload))) {
        return;
    }
    m_head->setShown(m_form->shown());
    m_head->setCounts(m_form->counts());
    if (!payload.isValid()) {
        m_head->set(QStringLiteral("general"), tr("General"), QStringLiteral("Configuration"), {}, {});
        return;
    }
    const QString type = document.string(payload, u"PayloadType");
    const catalogue::Entry* entry = profiles::entryOf(document, m_session.catalogue(), payload);
    const QString help = entry == nullptr
                             ? tr("Not in the catalogue. Its keys and values are edited as they are, and kept.")
                             : entry->help;
    m_head->set(payloadIconName(type), payloadTitle(document, m_session.catalogue(), {payload, type, {}, {}}), type,
                help, entry != nullptr ? badgesOf(*entry, m_column->chips().chosen()) : QList<KeyBadge>());
}

bool FormTab::reveal(const profiles::Path& path)
{
    const auto& document = m_session.document();
    if (document.isBroken()) {
        return false;
    }
    profiles::NodeId payload;
    const bool inPayload = path.size() >= 2 && path[0].isKey && path[0].key == QLatin1String("PayloadContent");
    if (inPayload) {
        payload = document.find({path[0], path[1]});
        if (payload.isValid() && profiles::payloadOf(document, payload) != payload) {
            payload = {};
        }
    }
    m_column->list().choose(payload);
    if (path.size() <= (payload.isValid() ? 2 : 0)) {
        m_column->list().setFocus(Qt::OtherFocusReason);
        return true;
    }
    return m_form->reveal(path);
}

void FormTab::startSearch()
{
    m_column->startSearch();
}

bool FormTab::goBack()
{
    if (m_column->endSearch()) {
        m_column->list().setFocus(Qt::OtherFocusReason);
        return true;
    }
    return false;
}

void FormTab::onPlatforms()
{
    const Platforms chosen = m_column->chips().chosen();
    profiles::Audience audience = m_session.audience();
    audience.platforms.clear();
    QStringList names, oldest;
    for (const catalogue::Platform platform : catalogue::allPlatforms) {
        if (!chosen.contains(platform)) {
            continue;
        }
        names << catalogue::name(platform);
        const catalogue::OsVersion version = m_oldest.value(platform);
        audience.platforms.insert(platform, version);
        if (version.isSet()) {
            oldest << catalogue::name(platform) + QLatin1Char(' ') + version.text();
        }
    }
    QSettings().setValue(platformsKey, names);
    m_column->setOldest(oldest.isEmpty() ? QString()
                                         : tr("Oldest here: %1").arg(QLocale().createSeparatedList(oldest)));
    m_form->setPlatforms(chosen);
    m_session.setAudience(audience);
}

// The systems of the devices that are enrolled: what a key needs is judged against the oldest.
void FormTab::askForOldest()
{
    m_control.call(QStringLiteral("overview"), {}, this, [this](const Result<QJsonValue>& answer) {
        if (!answer) {
            return; // versions aren't judged then
        }
        for (const QJsonValue& one : answer->toObject().value(QLatin1String("devices_by_os")).toArray()) {
            const auto platform = profiles::systemOf(one[QLatin1String("platform")].toString());
            const auto version = catalogue::OsVersion::fromText(one[QLatin1String("os")].toString());
            if (platform && version.isSet()) {
                const auto known = m_oldest.constFind(*platform);
                if (known == m_oldest.cend() || version < *known) {
                    m_oldest.insert(*platform, version);
                }
            }
        }
        if (m_column->chips().chosen().isEmpty()) {
            Platforms here;
            for (auto it = m_oldest.begin(); it != m_oldest.end(); ++it) {
                here.insert(it.key());
            }
            m_column->chips().choose(here);
        }
        onPlatforms();
    });
}

void FormTab::resizeEvent(QResizeEvent* event)
{
    EditorTab::resizeEvent(event);
    arrange();
}

void FormTab::arrange()
{
    const bool narrow = width() < NarrowBelow;
    if (m_arranged && narrow == m_narrow) {
        return;
    }
    m_narrow = narrow;
    m_arranged = width() > 0;
    m_rest->setOrientation(narrow ? Qt::Vertical : Qt::Horizontal);
    const int column = narrow ? NarrowColumn : ColumnWidth;
    m_split->setSizes({column, width() - column});
    if (narrow) {
        m_rest->setSizes({height() - StripHeight, StripHeight});
    } else {
        m_rest->setSizes({width() - column - ProblemWidth, ProblemWidth});
    }
}

} // namespace espalier::ui
