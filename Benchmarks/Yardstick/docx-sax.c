/* The yardstick of the DOCX reader: inflates word/document.xml with libzip and walks through it with libxml2's SAX2
   interface, and does nothing else. Prints the median time a document, in microseconds: docx-sax ROUNDS FILE… */
#include <libxml/parser.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <zip.h>

struct counts { long elements, bytes; };

static void start(void *context, const xmlChar *name, const xmlChar *prefix, const xmlChar *uri, int namespaces,
                  const xmlChar **names, int attributes, int defaulted, const xmlChar **values) {
  (void)name, (void)prefix, (void)uri, (void)namespaces, (void)names, (void)attributes, (void)defaulted, (void)values;
  ((struct counts *)context)->elements++;
}

static void end(void *context, const xmlChar *name, const xmlChar *prefix, const xmlChar *uri) {
  (void)context, (void)name, (void)prefix, (void)uri;
}

static void characters(void *context, const xmlChar *text, int length) {
  (void)text;
  ((struct counts *)context)->bytes += length;
}

static int parse(const char *file, size_t size, struct counts *counts) {
  zip_error_t error;
  zip_error_init(&error);
  zip_source_t *source = zip_source_buffer_create(file, size, 0, &error);
  zip_t *archive = source ? zip_open_from_source(source, ZIP_RDONLY, &error) : NULL;
  if (!archive) return 1;
  zip_stat_t status;
  if (zip_stat(archive, "word/document.xml", 0, &status)) return 1;
  zip_file_t *part = zip_fopen_index(archive, status.index, 0);
  char *xml = malloc(status.size);
  if (!part || !xml || zip_fread(part, xml, status.size) != (zip_int64_t)status.size) return 1;
  zip_fclose(part);
  xmlSAXHandler sax;
  memset(&sax, 0, sizeof sax);
  sax.initialized = XML_SAX2_MAGIC;
  sax.startElementNs = start;
  sax.endElementNs = end;
  sax.characters = characters;
  sax.ignorableWhitespace = characters;
  int result = xmlSAXUserParseMemory(&sax, counts, xml, (int)status.size);
  free(xml);
  zip_discard(archive);
  return result;
}

static int ascending(const void *one, const void *other) {
  double difference = *(const double *)one - *(const double *)other;
  return difference < 0 ? -1 : difference > 0;
}

int main(int count, char **words) {
  if (count < 3) return fprintf(stderr, "usage: docx-sax ROUNDS FILE...\n"), 2;
  long rounds = atol(words[1]), samples = 0;
  double *times = malloc(sizeof *times * (size_t)rounds * (size_t)count);
  struct counts counts = {0, 0};
  char **files = malloc(sizeof *files * (size_t)count);
  size_t *sizes = malloc(sizeof *sizes * (size_t)count);
  for (int index = 2; index < count; index++) {
    FILE *stream = fopen(words[index], "rb");
    if (!stream) return perror(words[index]), 1;
    fseek(stream, 0, SEEK_END);
    sizes[index] = (size_t)ftell(stream);
    rewind(stream);
    files[index] = malloc(sizes[index]);
    if (fread(files[index], 1, sizes[index], stream) != sizes[index]) return 1;
    fclose(stream);
  }
  for (long round = 0; round < rounds; round++) {
    for (int index = 2; index < count; index++) {
      struct timespec from, to;
      clock_gettime(CLOCK_MONOTONIC, &from);
      if (parse(files[index], sizes[index], &counts)) return fprintf(stderr, "%s: unreadable\n", words[index]), 1;
      clock_gettime(CLOCK_MONOTONIC, &to);
      times[samples++] = (double)(to.tv_sec - from.tv_sec) * 1e6 + (double)(to.tv_nsec - from.tv_nsec) / 1e3;
    }
  }
  qsort(times, (size_t)samples, sizeof *times, ascending);
  printf("%.1f\n", times[samples / 2]);
  return 0;
}
