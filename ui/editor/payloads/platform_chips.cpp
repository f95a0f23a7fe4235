#include "ui/editor/payloads/platform_chips.h"

#include "ui/common/app_style.h"
#include "ui/common/paint.h"
#include "ui/common/rows.h"
#include "ui/common/type.h"

#include <QAbstractButton>
#include <QPainter>

namespace espalier::ui {

namespace {
constexpr int Gap = 6;

class Toggle : public QAbstractButton {
public:
    Toggle(const QString& words, QWidget* parent) : QAbstractButton(parent)
    {
        setText(words);
        setCheckable(true);
        setAttribute(Qt::WA_Hover);
        setFocusPolicy(Qt::TabFocus);
    }
    [[nodiscard]] QSize sizeHint() const override
    {
        const QFontMetrics metrics(roleFont(TextRole::Second));
        return {metrics.horizontalAdvance(text()) + 14, std::max(22, metrics.height() + 6)};
    }

protected:
    void paintEvent(QPaintEvent* /*event*/) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const Theme& t = theme();
        paintRounded(&painter, rect(), radius::chip,
                     isChecked()    ? t.accentSoft
                     : underMouse() ? t.hover
                                    : t.surface,
                     isChecked() ? QColor() : t.border);
        painter.setFont(roleFont(TextRole::Second));
        painter.setPen(isChecked() ? t.accent : t.text2);
        painter.drawText(rect(), Qt::AlignCenter, text());
    }
};

} // namespace

PlatformChips::PlatformChips(QWidget* parent) : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    for (const catalogue::Platform platform : catalogue::allPlatforms) {
        auto* toggle = new Toggle(catalogue::name(platform), this);
        toggle->setToolTip(platform == catalogue::Platform::iOS ? tr("Keys for iPhone and iPad")
                                                                : tr("Keys for %1").arg(catalogue::name(platform)));
        connect(toggle, &QAbstractButton::toggled, this, [this, platform](bool on) {
            if (on) {
                m_chosen.insert(platform);
            } else {
                m_chosen.remove(platform);
            }
            Q_EMIT chosenChanged();
        });
        m_buttons.append(toggle);
    }
}

void PlatformChips::choose(const Platforms& platforms)
{
    int i = 0;
    for (const catalogue::Platform platform : catalogue::allPlatforms) {
        const QSignalBlocker quiet(m_buttons.at(i));
        m_buttons.at(i++)->setChecked(platforms.contains(platform));
    }
    m_chosen = platforms;
    update();
}

int PlatformChips::place(int width, bool really) const
{
    int x = 0;
    int y = 0;
    int line = 0;
    for (QAbstractButton* button : m_buttons) {
        const QSize size = button->sizeHint();
        if (x > 0 && x + size.width() > width) {
            x = 0;
            y += line + Gap;
        }
        if (really) {
            button->setGeometry(QStyle::visualRect(layoutDirection(), rect(), QRect(QPoint(x, y), size)));
        }
        x += size.width() + Gap;
        line = size.height();
    }
    return y + line;
}

int PlatformChips::heightForWidth(int width) const
{
    return place(width, false);
}

void PlatformChips::resizeEvent(QResizeEvent* /*event*/)
{
    place(width(), true);
}

} // namespace espalier::ui
