#include "ui/workspace.h"

#include "ui/common/app_style.h"
#include "ui/common/device_text.h"
#include "ui/common/mode_banner.h"
#include "ui/common/passing_message.h"
#include "ui/common/side_bar.h"

#include <QLocale>
#include <QResizeEvent>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>
#include <QTimer>
#include <QUrl>
#include <QVBoxLayout>

namespace espalier::ui {

namespace {
constexpr int compactBelow = 1100;
constexpr int widestSideBar = 300;
constexpr int statusEveryMs = 30'000;
constexpr int statusSoonMs = 250;
} // namespace

Workspace::Workspace(server::Control& control, const Clock& clock, QWidget* parent)
    : QWidget(parent), m_control(control), m_clock(clock), m_splitter(new QSplitter(Qt::Horizontal)),
      m_sideBar(new SideBar), m_stack(new QStackedWidget), m_banner(new ModeBanner), m_soon(new QTimer(this)),
      m_regularly(new QTimer(this)), m_usualWidth(SideBar::usualWidth)
{
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_banner);
    column->addWidget(m_stack, 1);
    beMessageArea(content);

    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(m_sideBar);
    m_splitter->addWidget(content);
    m_splitter->setStretchFactor(0, 0);
    m_splitter->setStretchFactor(1, 1);
    auto* row = new QVBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_splitter);

    m_soon->setSingleShot(true);
    m_soon->setInterval(statusSoonMs);
    m_regularly->start(statusEveryMs);
    connect(m_soon, &QTimer::timeout, this, &Workspace::refreshStatus);
    connect(m_regularly, &QTimer::timeout, this, &Workspace::refreshStatus);
    connect(m_sideBar, &SideBar::screenChosen, this, &Workspace::show);
    connect(m_sideBar, &SideBar::serverLineClicked, this, [this] { jump({QStringLiteral("server"), {}}); });
    connect(m_splitter, &QSplitter::splitterMoved, this, [this] {
        if (!m_sideBar->isCompact()) {
            m_usualWidth = m_sideBar->width();
        }
    });
    connect(&m_control, &server::Control::changed, this, [this] {
        if (!m_soon->isActive()) { // a stream of commits must not put it off for ever
            m_soon->start();
        }
    });
    connect(&m_control, &server::Control::connectionChanged, this, &Workspace::refreshStatus);
    m_sideBar->setServerLine(State::Unknown, tr("Asking the server"), QString());
    refreshStatus();
}

void Workspace::add(Screen* screen)
{
    const int number = m_sideBar->addScreen(screen->iconName(), screen->title());
    m_screens.append(screen);
    m_stack->addWidget(screen);
    m_sideBar->setBadge(number, screen->badge());
    connect(screen, &Screen::badgeChanged, this,
            [this, screen, number] { m_sideBar->setBadge(number, screen->badge()); });
    connect(screen, &Screen::jumpRequested, this, &Workspace::jump);
    if (number == 0) {
        m_sideBar->setCurrent(0);
    }
}

void Workspace::addSeparator()
{
    m_sideBar->addSeparator();
}

Screen* Workspace::current() const
{
    return qobject_cast<Screen*>(m_stack->currentWidget());
}

void Workspace::show(int screen)
{
    if (screen < 0 || screen >= m_screens.size()) {
        return;
    }
    if (m_sideBar->current() != screen) {
        m_sideBar->setCurrent(screen); // comes back here
        return;
    }
    m_stack->setCurrentWidget(m_screens.at(screen));
    m_screens.at(screen)->onShown();
}

void Workspace::jump(const Jump& jump)
{
    for (int i = 0; i < m_screens.size(); ++i) {
        if (m_screens.at(i)->id() == jump.screen) {
            show(i);
            if (!jump.what.isEmpty()) {
                m_screens.at(i)->open(jump);
            }
            return;
        }
    }
}

bool Workspace::goBack()
{
    Screen* screen = current();
    return screen != nullptr && screen->goBack();
}

void Workspace::nextRegion()
{
    // Side bar, then the panes of the screen: the children of its splitter where it has one.
    QList<QWidget*> regions{m_sideBar};
    if (Screen* screen = current()) {
        const auto splitters = screen->findChildren<QSplitter*>();
        const auto shown = std::find_if(splitters.begin(), splitters.end(),
                                        [](const QSplitter* splitter) { return splitter->isVisible(); });
        if (shown == splitters.end()) {
            regions.append(screen);
        } else {
            for (int i = 0; i < (*shown)->count(); ++i) {
                if ((*shown)->widget(i)->isVisible()) {
                    regions.append((*shown)->widget(i));
                }
            }
        }
    }
    QWidget* focused = focusWidget();
    int at = 0;
    for (int i = 0; i < regions.size(); ++i) {
        if (focused != nullptr && (regions.at(i) == focused || regions.at(i)->isAncestorOf(focused))) {
            at = i;
        }
    }
    window()->setAttribute(Qt::WA_KeyboardFocusChange);
    QWidget* next = regions.at((at + 1) % regions.size());
    if (next == m_sideBar) {
        m_sideBar->takeFocus();
        return;
    }
    const auto children = next->findChildren<QWidget*>();
    for (QWidget* child : children) {
        if (child->isVisible() && child->isEnabled() && (child->focusPolicy() & Qt::TabFocus) != 0) {
            child->setFocus(Qt::TabFocusReason);
            return;
        }
    }
}

void Workspace::setMenu(QMenu* menu)
{
    m_sideBar->setMenu(menu);
}

void Workspace::openMenu()
{
    m_sideBar->openMenu();
}

void Workspace::setOperator(const QString& name, const QString& role, QMenu* menu)
{
    m_sideBar->setOperator(name, role);
    m_sideBar->setOperatorMenu(menu);
}

void Workspace::refresh()
{
    refreshStatus();
    if (Screen* screen = current()) {
        screen->onShown();
    }
}

void Workspace::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    const bool compact = width() < compactBelow;
    const int wide = compact ? SideBar::compactWidth : m_usualWidth;
    m_sideBar->setCompact(compact);
    m_sideBar->setMinimumWidth(compact ? SideBar::compactWidth : SideBar::usualWidth - 20);
    m_sideBar->setMaximumWidth(compact ? SideBar::compactWidth : widestSideBar);
    m_splitter->setSizes({wide, std::max(0, width() - wide - 1)});
}

void Workspace::stopAsking()
{
    m_stopping = true;
    m_sideBar->setServerLine(State::Waiting, tr("Stopping"), QString());
}

void Workspace::refreshStatus()
{
    if (m_stopping) {
        return;
    }
    m_control.call(QStringLiteral("server.status"), {}, this, [this](const Result<QJsonValue>& result) {
        if (m_stopping) {
            return;
        }
        if (result) {
            showStatus(result->toObject());
        } else {
            m_sideBar->setServerLine(State::Failed, tr("The server is silent"), tr("Nothing is served"));
        }
    });
}

void Workspace::showStatus(const QJsonObject& status)
{
    const QString organization = visibleText(status, "organization", 120);
    const QString host = QUrl(status.value(QStringLiteral("public_url")).toString()).host();
    m_served = status.value(QStringLiteral("devices")).toObject().value(QStringLiteral("enrolled")).toInt();
    m_sideBar->setOrganization(organization);
    Q_EMIT organizationChanged(organization);
    m_banner->setMode(
        status.value(QStringLiteral("practice")).toBool()
            ? ModeBanner::Mode::Practice
            : (status.value(QStringLiteral("lab")).toBool() ? ModeBanner::Mode::Lab : ModeBanner::Mode::None));
    if (status.value(QStringLiteral("listening")).toString().isEmpty()) {
        m_sideBar->setServerLine(State::Failed, tr("Not listening"), host);
        return;
    }
    m_sideBar->setServerLine(
        State::Ok, m_served == 0 ? tr("Ready for devices") : tr("Serving %n device(s)", nullptr, m_served), host);
}

void Workspace::restoreState()
{
    const QSettings settings;
    m_usualWidth = std::clamp(settings.value(QStringLiteral("window/sideBar"), SideBar::usualWidth).toInt(),
                              SideBar::usualWidth - 20, widestSideBar);
    const QString last = settings.value(QStringLiteral("window/screen")).toString();
    for (int i = 0; i < m_screens.size(); ++i) {
        if (m_screens.at(i)->id() == last) {
            show(i);
        }
    }
}

void Workspace::storeState() const
{
    QSettings settings;
    settings.setValue(QStringLiteral("window/sideBar"), m_usualWidth);
    if (const Screen* screen = current()) {
        settings.setValue(QStringLiteral("window/screen"), screen->id());
    }
}

} // namespace espalier::ui
