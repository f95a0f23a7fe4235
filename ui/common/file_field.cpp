#include "ui/common/file_field.h"

#include "ui/common/app_style.h"
#include "ui/common/ask_over.h"
#include "ui/common/button.h"
#include "ui/common/icon.h"
#include "ui/common/number_words.h"
#include "ui/common/paint.h"
#include "ui/common/rows.h"
#include "ui/common/text_label.h"

#include <QDragEnterEvent>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QMimeData>
#include <QPainter>

namespace espalier::ui {

namespace {
constexpr int tile = 34;
}

FileField::FileField(const QString& label, const QString& filter, QWidget* parent, qint64 mostBytes)
    : QWidget(parent), m_label(label), m_filter(filter), m_most(mostBytes),
      m_first(new ElidedLabel(TextRole::Strong, &Theme::text1)),
      m_second(new ElidedLabel(TextRole::Second, &Theme::text2)),
      m_choose(new Button(tr("Choose…"), Button::Kind::Standard, nullptr, Button::Size::Small))
{
    setAcceptDrops(true);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_first);
    words->addWidget(m_second);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(12 + tile + 12, 8, 12, 8);
    row->addLayout(words, 1);
    row->addWidget(m_choose);
    connect(m_choose, &QPushButton::clicked, this, &FileField::choose);
    showState();
}

void FileField::clear()
{
    m_name.clear();
    m_content = SecretBytes();
    showState();
    Q_EMIT changed();
}

bool FileField::take(const QString& path)
{
    const QFileInfo info(path);
    QFile file(path);
    if (info.size() > m_most) {
        m_name.clear();
        showState(tr("“%1” is too large: %2. Up to %3 are read.")
                      .arg(info.fileName(), sizeWords(info.size()), sizeWords(m_most)));
        Q_EMIT changed();
        return false;
    }
    if (!file.open(QIODevice::ReadOnly)) {
        m_name.clear();
        showState(tr("“%1” can’t be read: %2").arg(info.fileName(), file.errorString()));
        Q_EMIT changed();
        return false;
    }
    m_content = SecretBytes::take(file.read(m_most));
    m_name = info.fileName();
    m_folder = info.absolutePath();
    showState();
    Q_EMIT changed();
    return true;
}

void FileField::choose()
{
    const QString path =
        askOver(this, [&](QWidget* over) { return QFileDialog::getOpenFileName(over, m_label, m_folder, m_filter); });
    if (!path.isEmpty()) {
        take(path);
    }
}

void FileField::showState(const QString& problem)
{
    m_first->setText(m_name.isEmpty() ? m_label : m_name);
    m_second->setText(!problem.isEmpty() ? problem
                      : m_name.isEmpty() ? tr("Choose a file or drop it here")
                                         : tr("%1 · %2").arg(m_label, sizeWords(m_content.size())));
    m_choose->setText(m_name.isEmpty() ? tr("Choose…") : tr("Choose another"));
    m_choose->setAccessibleName(tr("Choose the file: %1").arg(m_label));
    update();
}

void FileField::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    const Theme& colors = theme();
    paintRounded(&painter, rect(), radius::message, colors.surface, colors.border);
    const QRect box = QStyle::visualRect(layoutDirection(), rect(), QRect(12, (height() - tile) / 2, tile, tile));
    paintRounded(&painter, box, radius::message, colors.sunken, colors.border);
    paintIcon(&painter, QRectF(box).adjusted(8, 8, -8, -8),
              m_name.isEmpty() ? QStringLiteral("file") : QStringLiteral("scep"),
              m_name.isEmpty() ? colors.text3 : colors.text1);
}

void FileField::dragEnterEvent(QDragEnterEvent* event)
{
    if (event->mimeData()->hasUrls() && event->mimeData()->urls().first().isLocalFile()) {
        event->acceptProposedAction();
    }
}

void FileField::dropEvent(QDropEvent* event)
{
    take(event->mimeData()->urls().first().toLocalFile());
    event->acceptProposedAction();
}

} // namespace espalier::ui
