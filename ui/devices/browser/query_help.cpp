#include "ui/devices/browser/query_help.h"

#include "ui/common/app_style.h"
#include "ui/common/button.h"
#include "ui/common/paint.h"
#include "ui/common/rows.h"
#include "ui/common/text_label.h"

#include <QPainter>
#include <QScreen>
#include <QVBoxLayout>

#include <algorithm>

namespace espalier::ui {

namespace {

constexpr int helpWidth = 520;

struct Example {
    const char* query; // the grammar is the same in every language
    QString means;
};

QList<Example> examples()
{
    return {{"mini", QueryHelp::tr("the word in name, serial number, model, owner or group")},
            {"os < 17.4 and platform = iphone", QueryHelp::tr("versions compare by their parts")},
            {"os = 18", QueryHelp::tr("18 and every 18.x, with = alone; in order 18.3 comes after 18")},
            {"last-seen > 7d", QueryHelp::tr("longer ago than seven days; also 12h, 2w, 2026-01-31")},
            {"identity-ends < 30d", QueryHelp::tr("less than thirty days are left")},
            {"app(\"Zoom\") < 6.0", QueryHelp::tr("an app by its name or bundle ID; alone: has it at all")},
            {"platform in (iphone, ipad) and not supervised", QueryHelp::tr("one of several; yes-or-no columns alone")},
            {"owner is empty or owner ~ \"anna\"", QueryHelp::tr("~ means contains")},
            {"storage-free < 10GB", QueryHelp::tr("sizes with their unit")},
            {"group(\"Design\") and custom(\"Desk\") = \"2.14\"", QueryHelp::tr("groups and fields of your own")}};
}

} // namespace

QueryHelp::QueryHelp(QWidget* parent) : QFrame(parent, Qt::Popup)
{
    setObjectName(QStringLiteral("queryHelp"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::pane, space::pane, space::pane, space::pane);
    column->setSpacing(space::hair);
    column->addWidget(new TextLabel(tr("How to ask"), TextRole::CardTitle, &Theme::text1, this));
    auto* words = paragraph(tr("Write words to look for them, or comparisons joined by and, or, not and parentheses. "
                               "Proposals come while you write: ↓ and Enter take one, Tab takes the first."));
    words->setFixedWidth(helpWidth);
    column->addWidget(words);
    column->addSpacing(space::small);
    for (const Example& example : examples()) {
        auto* take = new Button(QLatin1String(example.query), Button::Kind::Link, this);
        take->setFont(roleFont(TextRole::Mono));
        take->setAccessibleDescription(example.means);
        auto* means = new TextLabel(example.means, TextRole::Second, &Theme::text2, this);
        means->setIndent(space::medium);
        column->addWidget(take, 0, Qt::AlignLeading);
        column->addWidget(means);
        connect(take, &QPushButton::clicked, this, [this, query = QLatin1String(example.query)] {
            Q_EMIT chosen(query);
            close();
        });
    }
}

void QueryHelp::showBelow(const QWidget* anchor)
{
    adjustSize();
    const QRect screen = anchor->screen()->availableGeometry();
    QPoint at = anchor->mapToGlobal(QPoint(anchor->width() - width(), anchor->height() + space::hair));
    at.setX(std::clamp(at.x(), screen.left(), std::max(screen.left(), screen.right() - width())));
    at.setY(std::clamp(at.y(), screen.top(), std::max(screen.top(), screen.bottom() - height())));
    move(at);
    show();
}

void QueryHelp::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme().raised);
    paintRounded(&painter, rect(), 0, theme().raised, theme().border);
}

} // namespace espalier::ui
