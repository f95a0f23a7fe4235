#include "ui/vault/secret_field.h"

#include "ui/common/app_style.h"
#include "ui/common/button.h"
#include "ui/common/icon.h"
#include "ui/common/paint.h"
#include "ui/common/rows.h"
#include "ui/common/text_label.h"
#include "ui/common/type.h"
#include "ui/vault/secret_clipboard.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QTextOption>
#include <QVBoxLayout>

namespace espalier::ui {

namespace {
constexpr int DotCount = 12; // however long it is
constexpr int TextPadding = 10;
constexpr qreal LargerThanMono = 1.25;
constexpr qsizetype ReadLetterByLetter = 64;

QFont secretFont(const QString& secret)
{
    QFont font = roleFont(TextRole::Mono);
    if (secret.size() <= ReadLetterByLetter) {
        font.setPointSizeF(font.pointSizeF() * LargerThanMono);
    }
    return font;
}
} // namespace

class SecretField::Text : public QWidget {
public:
    explicit Text(QWidget* parent) : QWidget(parent)
    {
        QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
        policy.setHeightForWidth(true);
        setSizePolicy(policy);
    }
    void set(const QString& text)
    {
        m_text = text;
        updateGeometry();
        update();
    }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override
    {
        const QFontMetrics metrics(secretFont(m_text));
        const QRect room(0, 0, qMax(40, width - 2 * TextPadding), 100'000);
        return qMax(int(height::control),
                    metrics.boundingRect(room, Qt::TextWrapAnywhere, m_text).height() + 2 * TextPadding);
    }
    [[nodiscard]] QSize sizeHint() const override { return {280, heightForWidth(qMax(width(), 280))}; }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        paintRounded(&painter, rect(), radius::control, theme().sunken, theme().border);
        painter.setFont(secretFont(m_text));
        painter.setPen(theme().text1);
        QTextOption option;
        option.setWrapMode(QTextOption::WrapAnywhere);
        option.setTextDirection(Qt::LeftToRight);
        option.setAlignment(Qt::AlignVCenter | Qt::AlignLeft);
        painter.drawText(QRectF(rect()).adjusted(TextPadding, 0, -TextPadding, 0), m_text, option);
    }

private:
    QString m_text;
};

SecretField::SecretField(const Clock& clock, QWidget* parent)
    : QWidget(parent), m_clock(clock), m_text(new Text(this)),
      m_eye(new IconButton(QStringLiteral("eye"), tr("Show"), this)),
      m_copy(new Button(QStringLiteral("copy"), tr("Copy"), Button::Kind::Standard, this)),
      m_told(new TextLabel(TextRole::Second, &Theme::text2, this))
{
    setFocusPolicy(Qt::StrongFocus);
    m_eye->setObjectName(QStringLiteral("showSecret"));
    m_copy->setObjectName(QStringLiteral("copySecret"));
    m_told->setObjectName(QStringLiteral("clipboardTold"));
    m_told->setWordWrap(true);
    auto* row = new QHBoxLayout;
    row->setSpacing(space::small);
    row->addWidget(m_text, 1);
    row->addWidget(m_eye, 0, Qt::AlignTop);
    row->addWidget(m_copy, 0, Qt::AlignTop);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addLayout(row);
    column->addWidget(m_told);
    connect(m_eye, &QPushButton::clicked, this, [this] { setShown(!m_isShown); });
    connect(m_copy, &QPushButton::clicked, this, &SecretField::copy);
    clear();
}

void SecretField::setSecret(const QString& secret, const QString& name)
{
    m_secret = secret;
    m_name = name;
    m_eye->setEnabled(true);
    m_copy->setEnabled(true);
    setShown(false);
}

void SecretField::clear()
{
    m_secret.fill(QLatin1Char('\0'));
    m_secret.clear();
    m_eye->setEnabled(false);
    m_copy->setEnabled(false);
    m_told->setText({});
    setShown(false);
}

void SecretField::setShown(bool shown)
{
    m_isShown = shown && !m_secret.isEmpty();
    m_text->set(m_isShown ? m_secret : QString(DotCount, QChar(0x2022)));
    m_text->setAccessibleName(m_isShown ? QStringLiteral("%1: %2").arg(m_name, m_secret) : tr("Hidden"));
    m_eye->setIcon(themedIcon(m_isShown ? QStringLiteral("eye-off") : QStringLiteral("eye")));
    m_eye->setToolTip(m_isShown ? tr("Hide") : tr("Show"));
    m_eye->setAccessibleName(m_eye->toolTip());
}

void SecretField::copy()
{
    if (m_secret.isEmpty()) {
        return;
    }
    SecretClipboard& clipboard = SecretClipboard::of(*this, m_clock);
    connect(&clipboard, &SecretClipboard::changed, this, &SecretField::tellClipboard, Qt::UniqueConnection);
    clipboard.copy(m_secret);
}

void SecretField::tellClipboard(int secondsLeft)
{
    m_told->setText(secondsLeft > 0
                        ? tr("Copied. It is taken out of the clipboard in %n second(s).", nullptr, secondsLeft)
                        : tr("It is out of the clipboard again."));
}

void SecretField::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy)) {
        copy();
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace espalier::ui
