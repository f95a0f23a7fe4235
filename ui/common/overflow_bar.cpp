#include "ui/common/overflow_bar.h"

#include "ui/common/button.h"
#include "ui/common/rows.h"

#include <QEvent>
#include <QMenu>
#include <QStyle>

namespace espalier::ui {

namespace {
constexpr int buttonGap = space::small;
const char* const wishedHidden = "espalierHidden";
} // namespace

OverflowBar::OverflowBar(QWidget* parent)
    : QWidget(parent), m_more(new IconButton(QStringLiteral("more"), tr("More actions"), this))
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_more->hide();
    connect(m_more, &QPushButton::clicked, this, &OverflowBar::showMenu);
}

void OverflowBar::add(Button* button)
{
    button->setParent(this);
    button->setProperty(wishedHidden, false);
    button->installEventFilter(this);
    m_buttons.append(button);
    button->show();
    updateGeometry();
    arrange();
}

QList<Button*> OverflowBar::wanted() const
{
    QList<Button*> shown;
    for (Button* button : m_buttons) {
        if (!button->property(wishedHidden).toBool()) {
            shown.append(button);
        }
    }
    return shown;
}

int OverflowBar::widthOf(const QList<Button*>& buttons) const
{
    int width = 0;
    for (const Button* button : buttons) {
        width += button->sizeHint().width() + (width > 0 ? buttonGap : 0);
    }
    return width;
}

QSize OverflowBar::sizeHint() const
{
    return {widthOf(wanted()), std::max(height::control, m_more->sizeHint().height())};
}

QSize OverflowBar::minimumSizeHint() const
{
    int least = m_more->sizeHint().width();
    for (const Button* button : wanted()) {
        if (button->kind() == Button::Kind::Primary) {
            least = (wanted().size() > 1 ? least + buttonGap : 0) + button->sizeHint().width();
        }
    }
    return {least, sizeHint().height()};
}

void OverflowBar::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

bool OverflowBar::eventFilter(QObject* watched, QEvent* event)
{
    auto* button = qobject_cast<Button*>(watched);
    if (button != nullptr && !m_arranging) {
        // Hidden or shown by its owner, or another text: its place is decided anew.
        if (event->type() == QEvent::HideToParent || event->type() == QEvent::ShowToParent) {
            button->setProperty(wishedHidden, event->type() == QEvent::HideToParent);
            updateGeometry();
            arrange();
        } else if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::FontChange) {
            updateGeometry();
            arrange();
        }
    }
    return QWidget::eventFilter(watched, event);
}

void OverflowBar::arrange()
{
    m_arranging = true;
    QList<Button*> shown = wanted();
    m_overflowed.clear();
    const int moreWidth = m_more->sizeHint().width() + buttonGap;
    while (!shown.isEmpty() && widthOf(shown) + (m_overflowed.isEmpty() ? 0 : moreWidth) > width()) {
        auto first = std::find_if(shown.begin(), shown.end(),
                                  [](const Button* button) { return button->kind() != Button::Kind::Primary; });
        if (first == shown.end()) {
            break;
        }
        m_overflowed.append(*first);
        shown.erase(first);
    }
    int x = width() - widthOf(shown) - (m_overflowed.isEmpty() ? 0 : moreWidth);
    const auto place = [this, &x](QWidget* widget) {
        const QSize size = widget->sizeHint();
        widget->setGeometry(QStyle::visualRect(layoutDirection(), rect(),
                                               QRect(x, (height() - size.height()) / 2, size.width(), size.height())));
        x += size.width() + buttonGap;
    };
    for (Button* button : shown) {
        button->show();
        place(button);
    }
    for (Button* button : m_overflowed) {
        button->hide();
    }
    m_more->setVisible(!m_overflowed.isEmpty());
    if (!m_overflowed.isEmpty()) {
        place(m_more);
    }
    m_arranging = false;
}

void OverflowBar::showMenu()
{
    QMenu menu(this);
    for (Button* button : m_overflowed) {
        if (QMenu* inner = button->menu()) {
            QAction* entry = menu.addMenu(inner);
            entry->setText(button->text());
            entry->setIcon(button->icon());
        } else {
            QAction* entry = menu.addAction(button->icon(), button->text(), button, &QPushButton::click);
            entry->setEnabled(button->isEnabled());
        }
    }
    menu.exec(m_more->mapToGlobal(QPoint(0, m_more->height() + 2)));
}

} // namespace espalier::ui
