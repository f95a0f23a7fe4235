#include "ui/common/side_bar.h"

#include "ui/common/app_style.h"
#include "ui/common/card.h"
#include "ui/common/side_bar_delegate.h"
#include "ui/common/side_bar_model.h"
#include "ui/common/side_bar_parts.h"

#include <QEvent>
#include <QListView>
#include <QMenu>
#include <QPainter>
#include <QVBoxLayout>

namespace espalier::ui {

SideBar::SideBar(QWidget* parent)
    : QWidget(parent), m_organization(new OrganizationButton), m_model(new SideBarModel(this)),
      m_delegate(new SideBarDelegate(this)), m_list(new QListView), m_task(new TaskStrip), m_operator(new OperatorLine),
      m_server(new ServerLine)
{
    m_list->setModel(m_model);
    m_list->setItemDelegate(m_delegate);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    m_list->setAttribute(Qt::WA_MacShowFocusRect, false);
    m_list->viewport()->setAutoFillBackground(false);
    m_list->setAccessibleName(tr("Screens"));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setMinimumHeight(120);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 8, 0, 8);
    column->setSpacing(0);
    const auto inset = [column](QWidget* widget, int above, int below) {
        auto* row = new QHBoxLayout;
        row->setContentsMargins(8, above, 8, below);
        row->addWidget(widget);
        column->addLayout(row);
    };
    inset(m_organization, 0, 10);
    column->addWidget(m_list, 1);
    inset(m_task, 4, 8);
    inset(new Divider, 0, 4);
    inset(m_operator, 0, 0);
    inset(m_server, 0, 0);

    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex& now) {
        const int screen = m_model->screenAt(now.row());
        if (screen >= 0) {
            Q_EMIT screenChosen(screen);
            if (m_byKeys) { // the screen took the focus; whoever walks by arrow keys goes on here
                m_list->setFocus(Qt::TabFocusReason);
            }
        }
    });
    m_list->installEventFilter(this);
    m_list->viewport()->installEventFilter(this);
    connect(m_organization, &QAbstractButton::clicked, this, &SideBar::openMenu);
    connect(m_server, &QAbstractButton::clicked, this, &SideBar::serverLineClicked);
    connect(m_operator, &QAbstractButton::clicked, this, [this] {
        if (m_operatorMenu != nullptr) {
            const QSize size = m_operatorMenu->sizeHint();
            m_operatorMenu->popup(m_operator->mapToGlobal(QPoint(0, -size.height() - 2)));
        }
    });
}

int SideBar::addScreen(const QString& iconName, const QString& label)
{
    return m_model->addScreen(iconName, label);
}

void SideBar::addSeparator()
{
    m_model->addSeparator();
}

void SideBar::setBadge(int screen, const Badge& badge)
{
    m_model->setBadge(screen, badge);
}

bool SideBar::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress || event->type() == QEvent::MouseButtonPress) {
        m_byKeys = event->type() == QEvent::KeyPress;
    }
    return QWidget::eventFilter(watched, event);
}

void SideBar::setCurrent(int screen)
{
    m_byKeys = false;
    m_list->setCurrentIndex(m_model->index(m_model->rowOf(screen)));
}

int SideBar::current() const
{
    return m_model->screenAt(m_list->currentIndex().row());
}

int SideBar::screens() const
{
    return m_model->screens();
}

void SideBar::setOrganization(const QString& name)
{
    m_organization->setOrganization(name);
}

void SideBar::setMenu(QMenu* menu)
{
    m_menu = menu;
}

void SideBar::openMenu()
{
    if (m_menu != nullptr) {
        m_menu->setMinimumWidth(m_compact ? 0 : m_organization->width());
        m_menu->popup(m_organization->mapToGlobal(QPoint(0, m_organization->height() + 2)));
    }
}

void SideBar::setServerLine(State state, const QString& words, const QString& host)
{
    m_server->set(state, words, host);
}

void SideBar::setOperator(const QString& name, const QString& role)
{
    m_operator->set(name, role);
}

void SideBar::setOperatorMenu(QMenu* menu)
{
    m_operatorMenu = menu;
}

void SideBar::setCompact(bool compact)
{
    if (compact == m_compact) {
        return;
    }
    m_compact = compact;
    m_delegate->setCompact(compact);
    m_organization->setCompact(compact);
    m_task->setCompact(compact);
    m_operator->setCompact(compact);
    m_server->setCompact(compact);
    m_list->doItemsLayout();
}

void SideBar::takeFocus()
{
    m_list->setFocus(Qt::TabFocusReason);
}

void SideBar::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme().sidebar);
}

} // namespace espalier::ui
